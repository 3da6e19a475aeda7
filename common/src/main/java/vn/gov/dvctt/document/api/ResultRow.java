package vn.gov.dvctt.document.api;

import java.time.Instant;

/** One line of the register. {@code number} is empty for documents of specialised systems, which bear their own. */
public record ResultRow(
        long id,
        ResultType type,
        String number,
        Instant issuedAt,
        String holder,
        long dossierId,
        String dossierCode,
        String procedureTitle,
        ResultStatus status) {}
