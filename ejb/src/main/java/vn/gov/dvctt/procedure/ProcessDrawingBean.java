package vn.gov.dvctt.procedure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.EditDraft;
import vn.gov.dvctt.procedure.api.PartEdit;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.ProcessDrawing;
import vn.gov.dvctt.procedure.api.ProcessFileFault;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.PutStep;
import vn.gov.dvctt.procedure.api.StepOutcome;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Draws processes of drafts: what an editor does to a step becomes edits of the journal. */
@Stateless
@RolesAllowed(Role.CATALOGUE_EDITOR)
public class ProcessDrawingBean implements ProcessDrawing {
    private static final String STEPS = "/process/steps/";

    @Inject
    private People people;

    @Inject
    private Drafts drafts;

    @Inject
    private DraftEditor editor;

    private final Jsonb json = JsonbBuilder.create();

    @Override
    public void put(PutStep command) {
        var process = process(command.draftId());
        var place = place(process, command.step().id());
        var value = json.toJson(command.step());
        var edit = place < 0
                ? PartEdit.insert(STEPS + Math.max(0, process.steps().size() - 1), value)
                : PartEdit.set(STEPS + place, value);
        edit(command.draftId(), command.seen(), edit);
    }

    @Override
    public void remove(long draftId, int seen, String step) {
        var process = process(draftId);
        var place = known(process, step);
        var edits = new ArrayList<PartEdit>();
        var gone = process.steps().get(place);
        if (!gone.outcomes().isEmpty()) {
            edits.addAll(led(process, step, gone.outcomes().get(0).next()));
        }
        edits.add(PartEdit.remove(STEPS + place));
        edit(draftId, seen, edits.toArray(PartEdit[]::new));
    }

    private static List<PartEdit> led(ProcessDefinition process, String from, String to) {
        var edits = new ArrayList<PartEdit>();
        for (int i = 0; i < process.steps().size(); i++) {
            List<StepOutcome> outcomes = process.steps().get(i).outcomes();
            for (int out = 0; out < outcomes.size(); out++) {
                if (from.equals(outcomes.get(out).next())) {
                    edits.add(PartEdit.set(STEPS + i + "/outcomes/" + out + "/next", "\"" + to + "\""));
                }
            }
        }
        return edits;
    }

    @Override
    public void move(long draftId, int seen, String step, int by) {
        var process = process(draftId);
        var from = known(process, step);
        var to = from + by;
        if (to < 0 || to >= process.steps().size()) {
            throw new Refusal("design.place");
        }
        edit(draftId, seen, PartEdit.move(STEPS + from, STEPS + to));
    }

    @Override
    public List<ProcessFileFault> takeIn(long draftId, int seen, byte[] file) {
        var read = BpmnReader.read(file);
        if (read.faults().isEmpty()) {
            edit(draftId, seen, PartEdit.set("/process", json.toJson(read.process())));
        }
        return read.faults();
    }

    /** Where the draft names no process yet, the usual one is written down with the first edit. */
    private void edit(long draftId, int seen, PartEdit... edits) {
        var all = new ArrayList<PartEdit>();
        var definition = drafts.definition(drafts.draft(draftId));
        if (definition.process() == null && !edits[0].path().equals("/process")) {
            all.add(PartEdit.set("/process", json.toJson(definition.course())));
        }
        all.addAll(List.of(edits));
        editor.edit(
                new EditDraft(draftId, DraftPart.PROCESS, seen, all),
                people.me().id(),
                Instant.now());
    }

    private ProcessDefinition process(long draftId) {
        return drafts.definition(drafts.draft(draftId)).course();
    }

    private static int known(ProcessDefinition process, String step) {
        var place = place(process, step);
        if (place < 0) {
            throw new Refusal("design.place");
        }
        return place;
    }

    private static int place(ProcessDefinition process, String id) {
        return process.steps().stream().map(ProcessStep::id).toList().indexOf(id);
    }
}
