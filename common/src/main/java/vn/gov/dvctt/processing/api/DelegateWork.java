package vn.gov.dvctt.processing.api;

import java.time.LocalDate;

/** While I am away a colleague acts in my name, from the first day to the last. */
public record DelegateWork(long substituteId, LocalDate firstDay, LocalDate lastDay, String reason) {}
