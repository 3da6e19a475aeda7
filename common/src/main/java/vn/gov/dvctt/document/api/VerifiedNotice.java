package vn.gov.dvctt.document.api;

import java.time.Instant;

/** A notice. It tells of a day and never ceases to; how its dossier stands now it does not say. Never whose it is, nor what it asks. */
public record VerifiedNotice(
        String code, TemplateKind kind, String number, Instant issuedAt, String unitName, String procedureTitle)
        implements VerifiedDocument {}
