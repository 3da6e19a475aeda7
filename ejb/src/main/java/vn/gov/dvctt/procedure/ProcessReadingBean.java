package vn.gov.dvctt.procedure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.DraftPartView;
import vn.gov.dvctt.procedure.api.DraftState;
import vn.gov.dvctt.procedure.api.ProcessFault;
import vn.gov.dvctt.procedure.api.ProcessReading;
import vn.gov.dvctt.procedure.api.ProcessSheet;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Processes as they are drawn, with what is wrong with them. */
@Stateless
@Reading
@RolesAllowed(Role.OPERATOR)
public class ProcessReadingBean implements ProcessReading {
    @Inject
    private Drafts drafts;

    @Inject
    private Versions versions;

    @Inject
    private People people;

    @Override
    public ProcessSheet ofDraft(long draftId) {
        var draft = drafts.draft(draftId);
        var part = drafts.view(drafts.content(draftId, DraftPart.PROCESS), draftId);
        return sheet(drafts.definition(draft), draftId, part, draft.state() == DraftState.DRAFT);
    }

    @Override
    public ProcessSheet ofVersion(String code, int version) {
        var nothing = new DraftPartView(DraftPart.PROCESS, 0, "{}", false, false);
        return sheet(published(code, version), 0, nothing, false);
    }

    @Override
    public String bpmnOfDraft(long draftId) {
        var definition = drafts.definition(drafts.draft(draftId));
        refuseUnlessSound(definition);
        return BpmnWriter.write(definition.course(), definition.title());
    }

    @Override
    public String bpmnOfVersion(String code, int version) {
        var definition = published(code, version);
        return BpmnWriter.write(definition.course(), definition.title());
    }

    private Definition published(String code, int version) {
        return versions.definition(code, version).orElseThrow(() -> new Refusal("design.notFound"));
    }

    /** A file is for others to read: it says nothing that does not run. */
    private void refuseUnlessSound(Definition definition) {
        if (!faults(definition).isEmpty()) {
            throw new Refusal("process.unsound");
        }
    }

    private List<ProcessFault> faults(Definition definition) {
        var faults = new ArrayList<>(
                ProcessCheck.check(definition.course(), definition.systems(), unit -> !people.unitName(unit)
                        .equals(unit)));
        if (definition.form() != null) {
            faults.addAll(ConditionCheck.faults(definition));
        }
        return faults;
    }

    private ProcessSheet sheet(Definition definition, long draftId, DraftPartView part, boolean editable) {
        var view = Versions.view(definition, 0);
        return new ProcessSheet(
                draftId,
                definition.code(),
                definition.title(),
                definition.unit(),
                definition.systems(),
                part.revision(),
                editable,
                part.undoable(),
                part.redoable(),
                definition.course(),
                definition.phases(),
                definition.form(),
                view.cases(),
                faults(definition),
                FlowLayout.of(definition.course()));
    }
}
