package vn.gov.dvctt.account.api;

import java.time.Instant;
import java.util.List;

/**
 * Who may look at one's account, and who did.
 *
 * @param endsAt   until when a code or a look is good; null: nobody may look
 * @param operator name of whoever uses it; empty while nobody does
 * @param looks    the latest first
 */
public record ConsentView(Instant endsAt, String operator, List<Look> looks) {
    public ConsentView {
        looks = List.copyOf(looks);
    }

    /** @param subject submission number; empty where it was no dossier */
    public record Look(SupportPageKind page, String subject, String operator, Instant at) {}
}
