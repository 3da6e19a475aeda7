package vn.gov.dvctt.processing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.ProcessWay;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.WaitGround;
import vn.gov.dvctt.processing.api.TriedWay;
import vn.gov.dvctt.processing.api.WalkProcess;
import vn.gov.dvctt.shared.Refusal;

/** A dossier that exists only while it is tried: the same way, the same clock, and nothing else. */
final class Trial {
    private static final String SECOND_ROUND = "SECOND_ROUND";

    private final WalkProcess command;
    private final LegalClock clock;
    private final ProcessWay way;
    private final List<TriedWay.Done> done = new ArrayList<>();
    private final List<Span> pauses = new ArrayList<>();
    private Term term;
    private Instant counted;
    private Instant now;
    private String drafted;

    private Trial(WalkProcess command, LegalClock clock) {
        this.command = command;
        this.clock = clock;
        way = new ProcessWay(command.process(), command.caseName(), command.answers());
        var phases = command.phases().stream()
                .filter(phase -> phase.when() == null || phase.when().holds(command.caseName(), command.answers()))
                .toList();
        term = phases.isEmpty() ? null : new Term(phases);
        now = command.from();
    }

    static TriedWay of(WalkProcess command, LegalClock clock) {
        return new Trial(command, clock).walked();
    }

    private TriedWay walked() {
        var step = command.process().first();
        for (var turn : command.turns()) {
            if (step.kind() == StepKind.RETURN) {
                throw new Refusal("trial.outcome", turn.outcome());
            }
            step = turned(step, turn);
        }
        var over = step.kind() == StepKind.RETURN;
        var due = due();
        return new TriedWay(done, over ? null : step, now, due, over && due != null && now.isAfter(due));
    }

    private ProcessStep turned(ProcessStep step, WalkProcess.Turn turn) {
        var from = now;
        var due = step.term() == null ? null : stepDue(step);
        now = later(turn.workingDays());
        if (step.kind() == StepKind.CHECK) {
            counted = now;
        } else if (step.pause() == WaitGround.SECOND_ROUND && asked()) {
            // the applicant mends until the step begins; its term is the dossier's new one
            counted = from;
            term = step.term() == null ? term : StepTerms.term(step.term());
        } else if (step.pause() != null) {
            pauses.add(new Span(from, now));
        }
        done.add(new TriedWay.Done(step.id(), step.name().vi(), step.name().en(), turn.outcome(), from, now, due));
        return next(step, turn.outcome());
    }

    private boolean asked() {
        return !done.isEmpty() && SECOND_ROUND.equals(done.get(done.size() - 1).outcome());
    }

    private ProcessStep next(ProcessStep step, String outcome) {
        if (outcome.equals("DRAFTED")) {
            drafted = step.id();
        }
        var next = outcome.equals("SENT_BACK") ? way.named(step, outcome) : way.after(step, outcome);
        var found = next.orElseThrow(() -> new Refusal("trial.outcome", outcome));
        return outcome.equals("SENT_BACK") && found.kind() == StepKind.APPRAISE && drafted != null
                ? command.process().step(drafted).orElse(found)
                : found;
    }

    private Instant stepDue(ProcessStep step) {
        var own = TermPhase.of("", step.term().amount(), step.term().unit());
        return clock.due(now, new Term(List.of(own))).dueAt();
    }

    private Instant due() {
        if (term == null || counted == null) {
            return null;
        }
        var ledger = new ClockLedger(counted, term, new Pauses(pauses), Instant.MIN, false);
        return clock.due(ledger).map(one -> one.dueAt()).orElse(null);
    }

    private Instant later(int workingDays) {
        if (workingDays == 0) {
            return now.plus(Duration.ofMinutes(1));
        }
        return clock.due(now, Term.workingDays(workingDays)).dueAt().minus(Duration.ofMinutes(1));
    }
}
