package vn.gov.dvctt.account.api;

import java.time.Instant;
import java.util.List;

/**
 * An official or operator as their administrator sees them.
 *
 * @param mayGive    roles that the caller may give to this person
 * @param own        it is the caller: nobody gives roles to themselves
 * @param certificate with which the person signs for the agency; null: none is registered
 * @param handedBack what went back to the unit when the person left
 */
public record StaffView(
        StaffRow person,
        String phone,
        Instant openedAt,
        List<String> mayGive,
        boolean own,
        CertificateView certificate,
        List<GrantRow> grants,
        List<MeasureRow> history,
        List<HandedBack> handedBack) {
    public StaffView {
        mayGive = List.copyOf(mayGive);
        grants = List.copyOf(grants);
        history = List.copyOf(history);
        handedBack = List.copyOf(handedBack);
    }
}
