package vn.gov.dvctt.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.procedure.api.Consultation;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.procedure.api.StepOutcome;
import vn.gov.dvctt.procedure.api.StepTerm;
import vn.gov.dvctt.procedure.api.TermUnit;
import vn.gov.dvctt.procedure.api.WaitGround;

/** A process that would leave a dossier lying is refused before anybody files under it. */
class ProcessCheckTest {
    private static final Set<String> UNITS = Set.of("TNN", "MT");

    private final List<ProcessStep> steps = new ArrayList<>(List.of(
            step("check", StepKind.CHECK, "INTAKE", "RECEIVED route", "REFUSED_AT_INTAKE return"),
            step("route", StepKind.ROUTE, null, "ANSWERED appraise"),
            step("appraise", StepKind.APPRAISE, "HANDLER", "DRAFTED approve"),
            step("approve", StepKind.APPROVE, "APPROVER", "AGREED issue", "SENT_BACK appraise"),
            step("issue", StepKind.ISSUE, "CLERK", "ISSUED return"),
            step("return", StepKind.RETURN, null)));

    @Test
    void aSoundProcessHasNoFault() {
        assertEquals(List.of(), faults());
        assertEquals(
                List.of(), ProcessCheck.faults(ProcessDefinition.usual(List.of("TNN")), List.of("TNN"), u -> false));
    }

    @Test
    void everyStepIsReached() {
        steps.add(step("inspect", StepKind.INSPECT, "HANDLER", "INSPECTED appraise"));
        assertEquals(List.of("inspect is never reached"), faults());
    }

    @Test
    void everyOutcomeLeadsOn() {
        replace(2, step("appraise", StepKind.APPRAISE, "HANDLER", "DRAFTED approve", "SECOND_ROUND nowhere"));
        assertEquals(List.of("appraise: SECOND_ROUND leads nowhere"), faults());
    }

    @Test
    void anEndIsReachedFromEverywhere() {
        replace(3, step("approve", StepKind.APPROVE, "APPROVER", "SENT_BACK appraise"));
        steps.remove(4);
        steps.set(0, step("check", StepKind.CHECK, "INTAKE", "RECEIVED route"));
        assertTrue(faults().contains("from appraise no end is reached"), faults().toString());
        assertTrue(faults().contains("return is never reached"), faults().toString());
    }

    @Test
    void unitsAndSystemsAreKnown() {
        var consult = new ProcessStep(
                "consult",
                StepKind.CONSULT,
                name(),
                "XX",
                "HANDLER",
                null,
                WaitGround.OPINION,
                List.of(),
                List.of(new Consultation("YY", null, new StepTerm(0, TermUnit.WORKING_DAY))),
                null,
                List.of(new StepOutcome("ADVISED", name(), "appraise")));
        steps.add(2, consult);
        steps.set(1, step("route", StepKind.ROUTE, null, "ANSWERED consult"));
        assertEquals(
                List.of(
                        "route: unknown system TNN",
                        "consult: unknown unit XX",
                        "consult: unknown unit YY",
                        "consult: a term is one or more of a unit"),
                ProcessCheck.faults(new ProcessDefinition(1, steps), List.of("MT"), UNITS::contains));
    }

    @Test
    void aStepOnlyEndsAsItsKindMay() {
        replace(2, step("appraise", StepKind.APPRAISE, "HANDLER", "DRAFTED approve", "ISSUED return"));
        assertEquals(List.of("appraise: ISSUED is no outcome of APPRAISE"), faults());
    }

    @Test
    void somebodyTakesEveryStepAndItHasANameInBothLanguages() {
        replace(
                4,
                new ProcessStep(
                        "issue",
                        StepKind.ISSUE,
                        new Label("Phát hành", ""),
                        null,
                        "CITIZEN",
                        null,
                        WaitGround.OPINION,
                        List.of("TNN"),
                        List.of(),
                        null,
                        List.of(new StepOutcome("ISSUED", name(), "return"))));
        assertEquals(
                List.of(
                        "issue is not named in both languages",
                        "issue: nobody takes it",
                        "issue: nothing is waited for on the ground of OPINION",
                        "issue: systems are named where a dossier travels"),
                faults());
    }

    @Test
    void aDossierTravelsWhenItWasReceived() {
        steps.set(0, step("check", StepKind.CHECK, "INTAKE", "RECEIVED appraise", "REFUSED_AT_INTAKE return"));
        steps.set(2, step("appraise", StepKind.APPRAISE, "HANDLER", "DRAFTED approve", "SECOND_ROUND route"));
        assertEquals(List.of("a dossier travels once, when it was received"), faults());
    }

    private void replace(int index, ProcessStep step) {
        steps.set(index, step);
    }

    private List<String> faults() {
        return ProcessCheck.faults(new ProcessDefinition(1, steps), List.of("TNN"), UNITS::contains);
    }

    private static ProcessStep step(String id, StepKind kind, String role, String... outcomes) {
        var ends = List.of(outcomes).stream()
                .map(text -> text.split(" "))
                .map(part -> new StepOutcome(part[0], name(), part[1]))
                .toList();
        var systems = kind == StepKind.ROUTE ? List.of("TNN") : List.<String>of();
        return new ProcessStep(id, kind, name(), null, role, null, null, systems, List.of(), null, ends);
    }

    private static Label name() {
        return new Label("Bước", "Step");
    }
}
