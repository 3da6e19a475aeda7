package vn.gov.dvctt.procedure.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The steps of a process in the order in which it runs: each after all that lead to it, ways back left aside; what may come in any order stands as in the definition,
 * an end after everything else. The definition itself may have a step anywhere: one that was added later stands at its end.
 */
public final class StepOrder {
    private static final String SENT_BACK = "SENT_BACK";

    private final ProcessDefinition process;
    private final Map<String, Set<String>> forward = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> underway = new LinkedHashSet<>();

    private StepOrder(ProcessDefinition process) {
        this.process = process;
    }

    /** All of them, those that no way leads to included. */
    public static List<ProcessStep> of(ProcessDefinition process) {
        var order = new StepOrder(process);
        var onward = new HashSet<String>();
        if (!process.steps().isEmpty()) {
            order.reach(process.first(), onward);
        }
        process.steps().forEach(step -> order.follow(step, onward));
        return order.sorted();
    }

    private void reach(ProcessStep step, Set<String> seen) {
        if (!seen.add(step.id())) {
            return;
        }
        step.outcomes().stream()
                .filter(outcome -> !SENT_BACK.equals(outcome.code()))
                .forEach(outcome -> process.step(String.valueOf(outcome.next())).ifPresent(next -> reach(next, seen)));
    }

    /** What is sent back goes back, unless no other way leads there. */
    private void follow(ProcessStep step, Set<String> onward) {
        if (done.contains(step.id()) || !underway.add(step.id())) {
            return;
        }
        for (var outcome : step.outcomes()) {
            var next = process.step(String.valueOf(outcome.next())).orElse(null);
            if (next == null || SENT_BACK.equals(outcome.code()) && onward.contains(next.id())) {
                continue;
            }
            if (!underway.contains(next.id())) {
                forward.computeIfAbsent(step.id(), id -> new HashSet<>()).add(next.id());
                follow(next, onward);
            }
        }
        underway.remove(step.id());
        done.add(step.id());
    }

    private List<ProcessStep> sorted() {
        var waits = new HashMap<String, Integer>();
        forward.values().forEach(next -> next.forEach(id -> waits.merge(id, 1, Integer::sum)));
        var steps = process.steps();
        var ready = new TreeSet<Integer>(
                Comparator.comparing((Integer place) -> steps.get(place).kind() == StepKind.RETURN)
                        .thenComparing(Comparator.naturalOrder()));
        for (int place = 0; place < steps.size(); place++) {
            if (!waits.containsKey(steps.get(place).id())) {
                ready.add(place);
            }
        }
        var sorted = new ArrayList<ProcessStep>();
        while (!ready.isEmpty()) {
            var step = steps.get(ready.pollFirst());
            sorted.add(step);
            for (var id : forward.getOrDefault(step.id(), Set.of())) {
                if (waits.merge(id, -1, Integer::sum) == 0) {
                    ready.add(steps.indexOf(process.step(id).orElseThrow()));
                }
            }
        }
        return sorted;
    }
}
