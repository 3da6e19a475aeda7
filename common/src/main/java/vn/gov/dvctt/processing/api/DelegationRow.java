package vn.gov.dvctt.processing.api;

import java.time.LocalDate;

/** Who stands in for whom. {@code mine}: given by the caller, who may end it. */
public record DelegationRow(
        long id,
        String personName,
        String substituteName,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        boolean mine,
        boolean ended) {}
