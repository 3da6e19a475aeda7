package vn.gov.dvctt.dossier.api;

/** How many dossiers of a procedure a unit has open, and of how many applicants. */
public record OpenProcedure(String code, String title, long dossiers, long applicants) {}
