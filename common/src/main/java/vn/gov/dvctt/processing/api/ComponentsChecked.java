package vn.gov.dvctt.processing.api;

import java.time.Instant;

/** An official wrote down what was found of components. */
public record ComponentsChecked(long dossierId, String unit, String by, Instant at) {}
