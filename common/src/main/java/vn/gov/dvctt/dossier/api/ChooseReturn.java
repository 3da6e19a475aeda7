package vn.gov.dvctt.dossier.api;

/** The applicant's wish how to get the result. */
public record ChooseReturn(long dossierId, ReturnTo to) {}
