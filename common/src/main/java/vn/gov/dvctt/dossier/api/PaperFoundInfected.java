package vn.gov.dvctt.dossier.api;

import java.time.Instant;

/** The virus scanner found something in a paper of a dossier or a draft: nobody opens it, and its owner brings another. */
public record PaperFoundInfected(
        long dossierId, String procedureTitle, long applicantId, String paperName, Instant at) {}
