package vn.gov.dvctt.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.dvctt.dossier.api.ApplicantGuided;

/** The short transactions of guidances. Nobody acts here: whoever asked for it was recorded then. */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class GuidanceBatchBean {
    @Inject
    private Guidances guidances;

    @Inject
    private Event<ApplicantGuided> news;

    public List<Long> running() {
        return guidances.running().stream().map(Guidance::id).toList();
    }

    /** @return whether there is more to do */
    public boolean batch(long id, int most, Instant now) {
        var guidance = guidances.toGoOn(id);
        if (!guidance.isRunning()) {
            return false;
        }
        var dossiers = guidances.next(guidance, most);
        var told = new HashSet<>(
                guidances.told(id, dossiers.stream().map(Dossier::applicantId).collect(Collectors.toSet())));
        for (var dossier : dossiers) {
            guidance.looked(dossier.id());
            if (told.add(dossier.applicantId())) {
                tell(guidance, dossier, now);
            }
        }
        if (dossiers.size() < most) {
            guidance.finished(now);
        }
        return dossiers.size() == most;
    }

    private void tell(Guidance guidance, Dossier dossier, Instant now) {
        guidances.add(new GuidanceLine(guidance, dossier));
        guidance.toldOne();
        news.fire(new ApplicantGuided(
                dossier.submissionNumber().orElse(""),
                dossier.applicantId(),
                guidance.unit(),
                guidance.happened(),
                guidance.guidance(),
                guidance.contact(),
                now));
    }
}
