package vn.gov.dvctt.processing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.ProcessWay;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.procedure.api.StepOrder;
import vn.gov.dvctt.procedure.api.StepTerm;
import vn.gov.dvctt.procedure.api.TermUnit;
import vn.gov.dvctt.procedure.api.WaitGround;
import vn.gov.dvctt.processing.api.SimulateProcess;
import vn.gov.dvctt.processing.api.Simulation;
import vn.gov.dvctt.shared.Refusal;

/**
 * Many dossiers on one process: whoever has time takes the one that waits longest. Runs on an axis of working minutes, without chance, so that the same question has
 * the same answer; looks at each dossier at each step once, and at what is sent back once more.
 */
final class Crowd {
    private final SimulateProcess command;
    private final WorkTime time;
    private final LegalClock clock;
    private final ProcessWay way;
    private final Map<String, PriorityQueue<Long>> free = new HashMap<>();
    private final Map<String, Long> worked = new HashMap<>();
    private final Map<String, Long> until = new HashMap<>();
    private final Map<String, StepTimes> steps = new HashMap<>();
    private final List<Long> whole = new ArrayList<>();
    private final PriorityQueue<Arrival> open = new PriorityQueue<>();
    private int late;
    private int order;
    private Instant firstDue;
    private Instant firstDone;

    /** A dossier comes to a step. */
    private record Arrival(long at, int order, Passing dossier, ProcessStep step) implements Comparable<Arrival> {
        @Override
        public int compareTo(Arrival other) {
            return at == other.at ? Integer.compare(order, other.order) : Long.compare(at, other.at);
        }
    }

    /** A dossier on its way. */
    private static final class Passing {
        private final int number;
        private final long came;
        private final List<Span> pauses = new ArrayList<>();
        private long received;
        private boolean back;

        private Passing(int number, long came, boolean back) {
            this.number = number;
            this.came = came;
            this.back = back;
        }
    }

    private Crowd(SimulateProcess command, LegalClock clock) {
        this.command = command;
        this.clock = clock;
        time = new WorkTime(clock.calendar(), command.from());
        way = new ProcessWay(command.process(), command.caseName(), command.answers());
    }

    static Simulation of(SimulateProcess command, LegalClock clock) {
        return new Crowd(command, clock).run();
    }

    private Simulation run() {
        for (int i = 0; i < command.dossiers(); i++) {
            var at = (long) i * time.workday() / command.perDay();
            var back = (long) (i + 1) * command.backPercent() / 100 > (long) i * command.backPercent() / 100;
            arrives(at, new Passing(i, at, back), command.process().first());
        }
        // a sound process passes each step once in its usual way, and some once more
        var most = 3L * command.dossiers() * command.process().steps().size();
        for (long passed = 0; !open.isEmpty(); passed++) {
            if (passed > most) {
                throw new Refusal("trial.unsound");
            }
            pass(open.poll());
        }
        return result();
    }

    private void arrives(long at, Passing dossier, ProcessStep step) {
        open.add(new Arrival(at, order++, dossier, step));
    }

    private void pass(Arrival arrival) {
        var step = arrival.step();
        var dossier = arrival.dossier();
        if (step.kind() == StepKind.RETURN) {
            ends(arrival);
            return;
        }
        var begins = step.role() == null || waitsForOthers(step) ? arrival.at() : begins(arrival);
        var ends = begins + duration(step);
        steps.computeIfAbsent(step.id(), id -> new StepTimes()).add(begins - arrival.at(), ends - begins);
        if (step.kind() == StepKind.CHECK) {
            dossier.received = ends;
        }
        if (step.pause() != null && step.pause() != WaitGround.SECOND_ROUND) {
            dossier.pauses.add(new Span(time.at(begins), time.at(ends)));
        }
        arrives(ends, dossier, next(step, dossier));
    }

    private ProcessStep next(ProcessStep step, Passing dossier) {
        if (dossier.back && step.kind() == StepKind.APPROVE && step.mayEndAs("SENT_BACK")) {
            dossier.back = false;
            return way.named(step, "SENT_BACK").orElseThrow(() -> new Refusal("trial.unsound"));
        }
        return step.outcomes().stream()
                .findFirst()
                .flatMap(usual -> way.after(step, usual.code()))
                .orElseThrow(() -> new Refusal("trial.unsound"));
    }

    /** When somebody of the role has time for it. */
    private long begins(Arrival arrival) {
        var hands = hands(arrival.step());
        var queue = free.computeIfAbsent(hands, name -> {
            var people = new PriorityQueue<Long>();
            for (int i = 0; i < command.people(); i++) {
                people.add(0L);
            }
            return people;
        });
        var begins = Math.max(arrival.at(), queue.remove());
        queue.add(begins + command.minutes());
        until.merge(hands, begins + command.minutes(), Math::max);
        worked.merge(hands, (long) command.minutes(), Long::sum);
        return begins;
    }

    private String hands(ProcessStep step) {
        return (step.unit() == null ? command.unit() : step.unit()) + " " + step.role();
    }

    private static boolean waitsForOthers(ProcessStep step) {
        return step.kind() == StepKind.CONSULT || step.kind() == StepKind.ROUTE;
    }

    private long duration(ProcessStep step) {
        if (!waitsForOthers(step)) {
            return command.minutes();
        }
        var longest = step.consults().stream()
                .filter(one -> one.term() != null)
                .mapToLong(one -> minutes(one.term()))
                .max();
        if (step.term() != null) {
            return minutes(step.term());
        }
        return longest.orElse(command.elsewhereDays() * time.workday());
    }

    /** Calendar days as the working days among them: five of seven. */
    private long minutes(StepTerm term) {
        if (term.unit() == TermUnit.WORKING_HOUR) {
            return term.amount() * 60L;
        }
        var days = term.unit() == TermUnit.CALENDAR_DAY ? term.amount() * 5L / 7 : term.amount();
        return days * time.workday();
    }

    private void ends(Arrival arrival) {
        var dossier = arrival.dossier();
        whole.add(arrival.at() - dossier.came);
        var done = time.at(arrival.at());
        var due = due(dossier);
        if (due != null && done.isAfter(due)) {
            late++;
        }
        if (dossier.number == 0) {
            firstDue = due;
            firstDone = done;
        }
    }

    private Instant due(Passing dossier) {
        var phases = command.phases().stream()
                .filter(phase -> phase.when() == null || phase.when().holds(command.caseName(), command.answers()))
                .toList();
        if (phases.isEmpty()) {
            return null;
        }
        var ledger = new ClockLedger(
                time.at(dossier.received), new Term(phases), new Pauses(dossier.pauses), Instant.MIN, false);
        return clock.due(ledger).map(one -> one.dueAt()).orElse(null);
    }

    private Simulation result() {
        var rows = StepOrder.of(command.process()).stream()
                .filter(step -> steps.containsKey(step.id()))
                .map(step -> steps.get(step.id()).row(step, busy(step)))
                .toList();
        return new Simulation(
                firstDue,
                firstDone,
                command.dossiers(),
                StepTimes.share(whole, 50),
                StepTimes.share(whole, 90),
                late * 100 / command.dossiers(),
                time.workday(),
                rows);
    }

    private int busy(ProcessStep step) {
        var done = worked.get(hands(step));
        return done == null || waitsForOthers(step)
                ? -1
                : (int) (done * 100 / (until.get(hands(step)) * command.people()));
    }
}
