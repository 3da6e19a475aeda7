package vn.gov.dvctt.procedure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.ProcedurePublishing;
import vn.gov.dvctt.procedure.api.PublishDraft;
import vn.gov.dvctt.procedure.api.RetireProcedure;
import vn.gov.dvctt.procedure.api.SendBackDraft;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The second pair of eyes. */
@Stateless
@RolesAllowed(Role.CATALOGUE_PUBLISHER)
public class ProcedurePublishingBean implements ProcedurePublishing {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Drafts drafts;

    @Inject
    private DraftCheck checks;

    @Inject
    private CataloguePress press;

    @Override
    public void publish(PublishDraft command) {
        var now = Instant.now();
        var me = people.me().id();
        var draft = drafts.toChange(command.draftId());
        var definition = drafts.definition(draft);
        refuseUnlessReady(draft, definition, command, me, now);
        int number = press.publish(definition, command.from(), now);
        draft.published(number, command.from(), me, command.note(), now);
    }

    private void refuseUnlessReady(
            ProcedureDraft draft, Definition definition, PublishDraft command, long me, Instant now) {
        if (drafts.isWorkOf(draft, me)) {
            throw new Refusal("design.ownWork");
        }
        if (drafts.edition(draft.id()) != command.seen()) {
            throw new Refusal("design.changed");
        }
        if (command.from().isBefore(LocalDate.ofInstant(now, CataloguePress.HANOI))) {
            throw new Refusal("design.past");
        }
        if (!checks.faults(definition).stream().allMatch(DesignFault::warning)) {
            throw new Refusal("design.faults");
        }
    }

    @Override
    public void sendBack(SendBackDraft command) {
        drafts.toChange(command.draftId()).sentBack(people.me().id(), command.reason(), Instant.now());
    }

    @Override
    public void retire(RetireProcedure command) {
        var now = Instant.now();
        var entry = em.find(CatalogueEntry.class, command.code());
        if (entry == null || entry.isRetired()) {
            throw new Refusal("design.notFound");
        }
        entry.retire(now);
        drafts.ofVersion(command.code(), entry.version())
                .ifPresent(draft -> draft.retired(people.me().id(), command.reason(), now));
    }
}
