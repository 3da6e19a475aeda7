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
import vn.gov.dvctt.dossier.api.DossierAdopted;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.Procedures;

/** The short transactions of adoptions. Nobody acts here: who asked for it was recorded then, and stands in each dossier's history. */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AdoptionBatchBean {
    @Inject
    private Adoptions adoptions;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Procedures procedures;

    @Inject
    private DossierHistoryWords words;

    @Inject
    private Event<DossierAdopted> news;

    public List<Long> running() {
        return adoptions.running().stream().map(Adoption::id).toList();
    }

    /** @return whether there is more to do */
    public boolean batch(long adoptionId, int most, Instant now) {
        var adoption = adoptions.toGoOn(adoptionId);
        var ids = adoptions.open(adoption.code(), adoption.before(), adoption.sweptTo(), most);
        var before = procedures.version(adoption.code(), adoption.before()).orElseThrow();
        var after = procedures.version(adoption.code(), adoption.after()).orElseThrow();
        ids.forEach(id -> dossiers.toChange(id)
                .filter(dossier -> dossier.status().isOpen() && dossier.filed().isUnder(before))
                .ifPresent(dossier -> one(adoption, dossier, before, after, now)));
        if (ids.size() < most) {
            adoption.finished(now);
        }
        return ids.size() == most;
    }

    private void one(
            Adoption adoption, Dossier dossier, ProcedureVersionView before, ProcedureVersionView after, Instant now) {
        var faults = fresh(dossier, before, after);
        adoption.looked(dossier.id(), faults.isEmpty());
        if (!faults.isEmpty()) {
            adoptions.add(AdoptionLine.kept(adoption.id(), dossier, faults.get(0)));
            return;
        }
        dossier.adopt(
                new FiledProcedure(after, dossier.filed().caseName()),
                new Act(String.valueOf(adoption.askedBy()), now, words.adopted(before.version(), after.version())));
        adoptions.add(AdoptionLine.adopted(adoption.id(), dossier));
        news.fire(new DossierAdopted(dossier.id(), after.code(), after.version()));
    }

    /** What its answers are wrong in by the later version, and were not by its own. */
    private List<FieldFault> fresh(Dossier dossier, ProcedureVersionView before, ProcedureVersionView after) {
        var answers = dossier.answers().values();
        var known = new HashSet<>(procedures.check(before, answers));
        return procedures.check(after, answers).stream()
                .filter(fault -> !known.contains(fault))
                .toList();
    }
}
