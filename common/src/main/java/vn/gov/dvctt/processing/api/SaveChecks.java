package vn.gov.dvctt.processing.api;

import java.util.List;

/** Write down what was found of components. */
public record SaveChecks(long dossierId, List<CheckMark> marks) {
    public SaveChecks {
        marks = List.copyOf(marks);
    }
}
