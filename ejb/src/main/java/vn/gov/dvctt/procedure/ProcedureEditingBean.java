package vn.gov.dvctt.procedure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.DraftDeed;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.DraftPartView;
import vn.gov.dvctt.procedure.api.EditDraft;
import vn.gov.dvctt.procedure.api.NewProcedure;
import vn.gov.dvctt.procedure.api.ProcedureEditing;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Preparing versions; each edit is one short transaction on one part. */
@Stateless
@RolesAllowed(Role.CATALOGUE_EDITOR)
public class ProcedureEditingBean implements ProcedureEditing {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Drafts drafts;

    @Inject
    private Versions versions;

    @Inject
    private DraftCheck checks;

    @Inject
    private DraftEditor editor;

    @Override
    public long create(NewProcedure command) {
        if (em.find(CatalogueEntry.class, command.code()) != null) {
            throw new Refusal("design.known");
        }
        var definition = versions.blank(command);
        checks.refuseUnlessPlaced(definition);
        return drafts.begin(definition, 0, DraftDeed.BEGUN, me(), Instant.now()).id();
    }

    @Override
    public long begin(String code, int version) {
        return drafts.open(code)
                .orElseGet(() -> drafts.begin(
                        versions.definition(code, version).orElseThrow(() -> new Refusal("design.notFound")),
                        version,
                        DraftDeed.BEGUN,
                        me(),
                        Instant.now()))
                .id();
    }

    @Override
    public DraftPartView edit(EditDraft command) {
        return editor.edit(command, me(), Instant.now());
    }

    @Override
    public DraftPartView undo(long draftId, DraftPart part, int seen) {
        return editor.undo(draftId, part, seen, Instant.now());
    }

    @Override
    public DraftPartView redo(long draftId, DraftPart part, int seen) {
        return editor.redo(draftId, part, seen, Instant.now());
    }

    @Override
    public void submit(long draftId, String note) {
        var draft = drafts.toChange(draftId);
        if (!checks.faults(drafts.definition(draft)).stream().allMatch(DesignFault::warning)) {
            throw new Refusal("design.faults");
        }
        draft.submitted(me(), note, Instant.now());
    }

    @Override
    public void takeBack(long draftId) {
        drafts.toChange(draftId).takenBack(me(), Instant.now());
    }

    @Override
    public void discard(long draftId) {
        drafts.toChange(draftId).discarded(me(), Instant.now());
    }

    private long me() {
        return people.me().id();
    }
}
