package vn.gov.dvctt.processing.api;

import java.time.Instant;

/**
 * What an approver is about to sign.
 *
 * @param revision of the task, for the act
 * @param called   code of the dossier
 * @param result   id of the document in the register
 * @param offered  whether this installation works with a signing service for officials
 */
public record ResultToSign(
        long dossierId,
        int revision,
        String called,
        String procedureTitle,
        String applicant,
        String title,
        String number,
        Instant numberedAt,
        String numberedBy,
        String signer,
        long result,
        boolean offered) {}
