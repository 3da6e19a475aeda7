package vn.gov.dvctt.processing.api;

import java.io.Serializable;

/**
 * Working time between now and a due moment, in regular working days and hours (rules.md §3.10).
 *
 * @param late true: the due moment passed, and the figures say by how much
 */
public record TimeLeft(boolean late, int days, int hours, int minutes) implements Serializable {
    /** Less than one regular working day remains. */
    public boolean soon() {
        return !late && days < 1;
    }
}
