package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.processing.api.CheckMark;
import vn.gov.dvctt.processing.api.ChecklistDesk;
import vn.gov.dvctt.processing.api.ComponentsChecked;
import vn.gov.dvctt.processing.api.SaveChecks;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Ticks components. Colleagues of the unit read what was found; only whoever the dossier is entrusted to writes it. */
@Stateless
@RolesAllowed({Role.INTAKE, Role.HANDLER})
public class ChecklistDeskBean implements ChecklistDesk {
    @Inject
    private StepActs acts;

    @Inject
    private DossierReading dossiers;

    @Inject
    private Procedures procedures;

    @Inject
    private ComponentChecks checks;

    @Inject
    private Event<ComponentsChecked> news;

    @Override
    public void save(SaveChecks command) {
        acts.held(command.dossierId(), hand -> {
            if (!Entrusted.mayCheck(hand.task(), hand.who())) {
                throw new Refusal("processing.checkNotYours");
            }
            mark(hand, command.marks());
            news.fire(new ComponentsChecked(
                    command.dossierId(), hand.task().unit(), hand.who().by(), hand.now()));
            return hand;
        });
    }

    private void mark(Hand hand, List<CheckMark> marks) {
        var id = hand.task().dossierId();
        var stands = checks.of(id);
        var given = handedIn(hand.task());
        var fresh = marks.stream()
                .filter(mark -> ComponentChecks.isNew(mark, ComponentChecks.view(stands, of(given, mark))))
                .toList();
        if (fresh.isEmpty()) {
            throw new Refusal("processing.checkNothing");
        }
        fresh.forEach(mark -> checks.mark(id, of(given, mark), mark, hand.words(), hand.now()));
    }

    private List<HandedIn> handedIn(Task task) {
        var dossier = dossiers.dossier(task.dossierId()).orElseThrow(StepActs::notFound);
        return procedures
                .version(dossier.procedureCode(), dossier.procedureVersion())
                .map(procedure -> HandedIn.of(dossier, procedure))
                .orElseThrow(StepActs::notFound);
    }

    private static HandedIn of(List<HandedIn> given, CheckMark mark) {
        return given.stream()
                .filter(one -> one.component() == mark.component())
                .findFirst()
                .orElseThrow(() -> new Refusal("processing.checkUnknown"));
    }
}
