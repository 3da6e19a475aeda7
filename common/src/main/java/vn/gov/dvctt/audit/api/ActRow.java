package vn.gov.dvctt.audit.api;

import java.time.Instant;

/**
 * One act.
 *
 * @param who     account id as text, code of a system, or {@code anonymous}
 * @param name    of the account, empty where there is none
 * @param role    in which the desk admitted the caller; empty where it admits everybody
 * @param deed    such as {@code IntakeDesk.receive}
 * @param subject ids the act was about, such as {@code dossierId=1204}
 * @param origin  client address, {@code jms:TNN}, …
 * @param reason  key of the refusal or kind of the fault; empty where it was done
 */
public record ActRow(
        long id,
        Instant at,
        String who,
        String name,
        String role,
        String deed,
        String subject,
        String origin,
        ActOutcome outcome,
        String reason) {}
