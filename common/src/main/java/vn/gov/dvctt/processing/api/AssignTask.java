package vn.gov.dvctt.processing.api;

/** The head of the unit says who does it. */
public record AssignTask(long dossierId, int revision, long officialId) {}
