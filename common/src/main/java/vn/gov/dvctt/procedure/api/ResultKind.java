package vn.gov.dvctt.procedure.api;

/** What the applicant gets; the code is the national one where it is known, otherwise null. */
public record ResultKind(String name, String code) {}
