package vn.gov.dvctt.document.api;

import java.time.Instant;

/**
 * What an approver is about to sign in place of an earlier result.
 *
 * @param revision   of the change, for the act
 * @param replaces   number of the earlier result; code of its dossier where a specialised system made it
 * @param resultId   of the earlier result, which counts until this one is signed
 * @param preparedId of what is signed
 * @param offered    whether this installation works with a signing service for officials
 */
public record ChangeToSign(
        long changeId,
        int revision,
        ResultChangeKind kind,
        String replaces,
        long resultId,
        String procedureTitle,
        String applicant,
        String title,
        String number,
        Instant numberedAt,
        String signer,
        long preparedId,
        boolean offered) {}
