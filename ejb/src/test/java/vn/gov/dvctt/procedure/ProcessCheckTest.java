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
import vn.gov.dvctt.procedure.api.StepCondition;
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
            step("issue", StepKind.ISSUE, "CLERK", "ISSUED return", "SENT_BACK approve"),
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
        assertEquals(List.of("inspect: neverReached"), faults());
    }

    @Test
    void everyOutcomeLeadsOn() {
        replace(2, step("appraise", StepKind.APPRAISE, "HANDLER", "DRAFTED approve", "SECOND_ROUND nowhere"));
        assertEquals(List.of("appraise: leadsNowhere SECOND_ROUND"), faults());
    }

    @Test
    void aStepThatEveryDeskCanEndHasAllItsOutcomesTheUsualOneFirst() {
        replace(3, step("approve", StepKind.APPROVE, "APPROVER", "SENT_BACK appraise"));
        assertTrue(faults().containsAll(List.of("approve: outcomeMissing AGREED", "approve: usualFirst AGREED")));
        replace(3, step("approve", StepKind.APPROVE, "APPROVER", "SENT_BACK appraise", "AGREED issue"));
        assertTrue(faults().contains("approve: usualFirst AGREED"), faults().toString());
    }

    @Test
    void nobodyWalksInCircles() {
        replace(2, step("appraise", StepKind.APPRAISE, "HANDLER", "DRAFTED inspect"));
        steps.add(3, step("inspect", StepKind.INSPECT, "HANDLER", "INSPECTED appraise"));
        assertTrue(faults().contains("appraise: goesInCircles"), faults().toString());
        assertTrue(faults().contains("check: goesInCircles"), faults().toString());
    }

    @Test
    void onlyADecisionEndsAProcess() {
        steps.add(2, step("inspect", StepKind.INSPECT, "HANDLER", "INSPECTED return"));
        steps.set(1, step("route", StepKind.ROUTE, null, "ANSWERED inspect"));
        assertTrue(faults().contains("inspect: endsUndecided INSPECTED"), faults().toString());
        steps.clear();
        steps.add(step("check", StepKind.CHECK, "INTAKE", "RECEIVED return", "REFUSED_AT_INTAKE return"));
        steps.add(step("return", StepKind.RETURN, null));
        assertEquals(List.of("check: endsUndecided RECEIVED", ": nobodyDecides"), faults());
    }

    @Test
    void nothingIsAgreedToThatWasNotDraftedNorIssuedThatWasNotApproved() {
        replace(2, when(step("appraise", StepKind.APPRAISE, "HANDLER", "DRAFTED approve")));
        assertEquals(List.of("approve: notDrafted", "issue: notApproved"), faults());
        replace(2, step("appraise", StepKind.APPRAISE, "HANDLER", "DRAFTED approve"));
        replace(3, step("approve", StepKind.APPROVE, "UNIT_HEAD", "AGREED issue", "SENT_BACK appraise"));
        assertEquals(List.of("issue: notApproved"), faults());
        replace(3, when(step("approve", StepKind.APPROVE, "APPROVER", "AGREED issue", "SENT_BACK appraise")));
        assertEquals(List.of("issue: notApproved"), faults());
    }

    @Test
    void whatConcernsEveryDossierIsNeverPassedOver() {
        replace(4, when(step("issue", StepKind.ISSUE, "CLERK", "ISSUED return", "SENT_BACK approve")));
        assertEquals(List.of("issue: neverPassedOver"), faults());
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
                        "route: unknownSystem TNN",
                        "route: everySystemIsAsked",
                        "consult: unknownUnit XX",
                        "consult: unknownUnit YY",
                        "consult: term 1000"),
                ProcessCheck.faults(new ProcessDefinition(1, steps), List.of("MT"), UNITS::contains));
    }

    @Test
    void aStepOnlyEndsAsItsKindMay() {
        replace(2, step("appraise", StepKind.APPRAISE, "HANDLER", "DRAFTED approve", "ISSUED return"));
        assertEquals(List.of("appraise: noOutcomeOfItsKind ISSUED"), faults());
    }

    @Test
    void somebodyWhoseDeskCanTakesEveryStepAndItHasANameInBothLanguages() {
        replace(
                4,
                new ProcessStep(
                        "issue",
                        StepKind.ISSUE,
                        new Label("Phát hành", ""),
                        null,
                        "HANDLER",
                        null,
                        WaitGround.OPINION,
                        List.of("TNN"),
                        List.of(),
                        null,
                        List.of(
                                new StepOutcome("ISSUED", name(), "return"),
                                new StepOutcome("SENT_BACK", name(), "approve"))));
        assertEquals(
                List.of(
                        "issue: notNamed",
                        "issue: nobodyTakesIt CLERK",
                        "issue: nothingWaitedFor OPINION",
                        "issue: systemsWhereItTravels"),
                faults());
    }

    @Test
    void namesAreNoMarkupAndNoExpression() {
        replace(1, named("#{facesContext}", step("route", StepKind.ROUTE, null, "ANSWERED appraise")));
        assertEquals(List.of("route: notPlainText"), faults());
        replace(1, named("<script>alert(1)</script>", step("route", StepKind.ROUTE, null, "ANSWERED appraise")));
        assertEquals(List.of("route: notPlainText"), faults());
    }

    @Test
    void aDossierTravelsWhenItWasReceived() {
        steps.set(0, step("check", StepKind.CHECK, "INTAKE", "RECEIVED appraise", "REFUSED_AT_INTAKE return"));
        steps.set(2, step("appraise", StepKind.APPRAISE, "HANDLER", "DRAFTED approve", "SECOND_ROUND route"));
        assertEquals(
                List.of("appraise: secondRoundWhere SECOND_ROUND", "route: travelsOnce", "appraise: travelsOnce"),
                faults());
    }

    private static ProcessStep when(ProcessStep step) {
        return new ProcessStep(
                step.id(),
                step.kind(),
                step.name(),
                step.unit(),
                step.role(),
                step.term(),
                step.pause(),
                step.systems(),
                step.consults(),
                new StepCondition(List.of("Cấp lại"), null),
                step.outcomes());
    }

    private static ProcessStep named(String name, ProcessStep step) {
        return new ProcessStep(
                step.id(),
                step.kind(),
                new Label(name, name),
                step.unit(),
                step.role(),
                step.term(),
                step.pause(),
                step.systems(),
                step.consults(),
                step.when(),
                step.outcomes());
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
