package vn.gov.dvctt.processing;

import java.util.ArrayList;
import java.util.List;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.processing.api.Simulation;

/** How long dossiers waited at a step and were worked on, in minutes. */
final class StepTimes {
    private final List<Long> waits = new ArrayList<>();
    private final List<Long> takes = new ArrayList<>();

    void add(long waited, long took) {
        waits.add(waited);
        takes.add(took);
    }

    Simulation.Step row(ProcessStep step, int busy) {
        return new Simulation.Step(
                step.id(),
                step.name().vi(),
                step.name().en(),
                waits.size(),
                share(waits, 50),
                share(waits, 90),
                share(takes, 50),
                busy);
    }

    /** What so many of a hundred do not exceed. */
    static long share(List<Long> values, int percent) {
        if (values.isEmpty()) {
            return 0;
        }
        var sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (sorted.size() * percent + 99) / 100 - 1));
    }
}
