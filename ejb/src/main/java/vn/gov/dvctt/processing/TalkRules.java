package vn.gov.dvctt.processing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Until when may be written about a dossier, how often, and who answers. */
final class TalkRules {
    /** Questions about an end are asked soon after it; later there is the petition. */
    private static final Duration AFTER_THE_END = Duration.ofDays(15);

    private static final int MOST_A_DAY = 20;

    private TalkRules() {}

    /** Until when may still be written; empty while it is under way. A decision that is not yet handed over is under way too. */
    static Optional<Instant> openUntil(DossierContent dossier) {
        var status = dossier.status();
        if (status.isOpen() || status == DossierStatus.APPROVED || status == DossierStatus.REFUSED) {
            return Optional.empty();
        }
        var lines = dossier.history();
        var end = lines.isEmpty()
                ? dossier.submittedAt()
                : lines.get(lines.size() - 1).at();
        return Optional.of(end.plus(AFTER_THE_END));
    }

    static void refuseClosed(DossierContent dossier, Instant now) {
        if (openUntil(dossier).filter(now::isAfter).isPresent()) {
            throw new Refusal("processing.messageClosed", AFTER_THE_END.toDays());
        }
    }

    /** @param today what the applicant wrote about this dossier since midnight */
    static void refuseTooMany(int today) {
        if (today >= MOST_A_DAY) {
            throw new Refusal("processing.messageMany", MOST_A_DAY);
        }
    }

    static Instant midnight(Instant now) {
        return WorkCalendar.at(WorkCalendar.dateOf(now), LocalTime.MIN);
    }

    /** Whoever holds the dossier, or held it last, or stands in for them; where nobody does, whose turn it is; and intake, whom people know. */
    static boolean mayAnswer(Task latest, Acting who) {
        if (who.does(Role.INTAKE)) {
            return true;
        }
        return latest.assigneeId()
                .map(who::actsFor)
                .orElseGet(() -> who.does(latest.role().orElse(Role.INTAKE)));
    }
}
