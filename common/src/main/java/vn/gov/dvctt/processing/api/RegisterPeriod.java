package vn.gov.dvctt.processing.api;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;

/** Dossiers received from one day to another, both included, in Asia/Ho_Chi_Minh. */
public record RegisterPeriod(LocalDate from, LocalDate to) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;
}
