package vn.gov.dvctt.processing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.DossierProgress;

/**
 * Rings alarms, each in a transaction of its own: that it rang, and all it brings about, are one commit. A node that dies leaves the alarm as it was; of two
 * nodes one wins. The dossier's row is taken first, as everywhere.
 */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AlarmBellBean {
    @Inject
    private DossierProgress progress;

    @Inject
    private Alarms alarms;

    @Inject
    private AlarmEffects effects;

    @Inject
    private Calendars calendars;

    public List<Long> due(Instant now, int most) {
        return alarms.due(now, most);
    }

    public void ring(long id, Instant now) {
        var alarm = alarms.pending(id, now);
        var dossier = alarm.flatMap(ringing -> progress.hold(ringing.dossierId()));
        if (alarm.isPresent() && !comesTooEarly(id, alarm.get(), now) && alarms.claim(id, now)) {
            dossier.ifPresent(held -> effects.of(alarm.get(), held, now));
        }
    }

    public void postpone(long id, Instant now) {
        alarms.postpone(id, now);
    }

    /** The last day of an answer's term may have become a day off since it was set: the term then ends later (Civil Code, article 148). */
    private boolean comesTooEarly(long id, Alarms.Ringing alarm, Instant now) {
        if (alarm.kind() != AlarmKind.ANSWER_OVER) {
            return false;
        }
        var over = Optional.of(calendars.clock(now).answerOver(alarm.about())).filter(now::isBefore);
        over.ifPresent(later -> alarms.until(id, later));
        return over.isPresent();
    }
}
