package vn.gov.dvctt.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.EditDraft;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.procedure.api.PartEdit;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.PutStep;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.procedure.api.StepOutcome;
import vn.gov.dvctt.processing.Engine;

/** A form of 200 questions and a process of 40 steps are edited as the page does it: one small edit, and everything that is wrong told anew. What it takes is printed. */
class DesignSizeTest {
    /** What the thread itself needs, whatever else the machine does; the database runs in it. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final int FIELDS = 200;
    private static final int STEPS = 40;
    private static final int EDITS = 60;

    private DesignGround ground;
    private long editor;
    private long draft;

    @BeforeEach
    void begin() {
        ground = new DesignGround(Engine.H2);
        editor = ground.person("Người Soạn Thử");
        draft = ground.begun(editor, "9.000001");
        ground.edit(
                editor,
                draft,
                DraftPart.FORM,
                IntStream.range(0, FIELDS)
                        .mapToObj(number -> PartEdit.insert("/form/sections/0/fields/-", field(number)))
                        .toArray(PartEdit[]::new));
        inspections();
    }

    @Test
    void eachEditIsSmallHoweverLargeTheDraft() {
        var ofForm = new ArrayList<Long>();
        var ofProcess = new ArrayList<Long>();
        for (int round = 0; round < EDITS; round++) {
            var words = "\"Câu hỏi sửa lần " + round + "\"";
            ofForm.add(time(DraftPart.FORM, "/form/sections/0/fields/100/label/vi", words));
            ofProcess.add(time(DraftPart.PROCESS, "/process/steps/20/name/vi", words));
        }
        System.out.printf(
                "an edit of %d questions and %d steps, with all checks: form %d ms, process %d ms (median of %d)%n",
                FIELDS, STEPS, median(ofForm), median(ofProcess), EDITS);
        var view = ground.view(editor, draft);
        assertEquals(
                List.of("noResult"),
                view.faults().stream()
                        .filter(fault -> !fault.warning())
                        .map(DesignFault::key)
                        .toList());
        assertEquals(STEPS, view.content().version().process().steps().size());
        assertEquals(FIELDS + 1, view.content().version().form().fields().count());
    }

    /** As a request of the page does it on a running server, where beans and schema are there already. */
    private long time(DraftPart part, String place, String value) {
        int seen = ground.part(draft, part).revision();
        return ground.in(editor, beans -> {
            var editing = beans.get(ProcedureEditingBean.class);
            var reading = beans.get(ProcedureDraftsBean.class);
            var before = CLOCK.getCurrentThreadCpuTime();
            editing.edit(new EditDraft(draft, part, seen, List.of(PartEdit.set(place, value))));
            reading.draft(draft);
            return (CLOCK.getCurrentThreadCpuTime() - before) / 1_000_000;
        });
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static String field(int number) {
        return "{\"id\":\"q" + number + "\",\"kind\":\"TEXT\",\"label\":{\"vi\":\"Câu hỏi " + number
                + "\",\"en\":\"Question\"},\"required\":false,\"pattern\":\"[A-Z]{2}[0-9]+\",\"patternHint\":{\"vi\":\"Hai chữ, rồi số\",\"en\":\"x\"}}";
    }

    /** After reception the dossier is inspected many times, one after the other. */
    private void inspections() {
        var process = ground.view(editor, draft).content().version().process();
        int more = STEPS - process.steps().size();
        for (int number = 0; number < more; number++) {
            put(inspection("i" + number, number + 1 < more ? "i" + (number + 1) : "appraise"));
        }
        var check = process.first();
        var outcomes = check.outcomes().stream()
                .map(one -> one.code().equals("RECEIVED") ? new StepOutcome(one.code(), one.label(), "i0") : one)
                .toList();
        put(new ProcessStep(
                check.id(), check.kind(), check.name(), null, check.role(), null, null, null, null, null, outcomes));
    }

    private static ProcessStep inspection(String id, String next) {
        var outcome = new StepOutcome("INSPECTED", new Label("Đã xem", "Seen"), next);
        return new ProcessStep(
                id,
                StepKind.INSPECT,
                new Label("Xem " + id, "Look " + id),
                null,
                "HANDLER",
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(outcome));
    }

    private void put(ProcessStep step) {
        ground.does(editor, beans -> beans.get(ProcessDrawingBean.class)
                .put(new PutStep(draft, ground.part(draft, DraftPart.PROCESS).revision(), step)));
    }
}
