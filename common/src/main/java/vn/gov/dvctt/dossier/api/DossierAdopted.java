package vn.gov.dvctt.dossier.api;

/** A dossier goes on under a later version of its procedure. */
public record DossierAdopted(long dossierId, String procedureCode, int version) {}
