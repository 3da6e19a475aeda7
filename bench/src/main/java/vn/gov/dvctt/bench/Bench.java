package vn.gov.dvctt.bench;

import java.util.ArrayList;
import java.util.List;

/** One name of {@code ./dvctt bench}. */
interface Bench {
    /** Whether a portal with the probe beside it is to be running; otherwise the bench starts what it needs. */
    default boolean needsPortal() {
        return true;
    }

    /** How often it is tried while somebody else's work makes it void. */
    default int attempts() {
        return 3;
    }

    Outcome run(Scene scene) throws Exception;

    /**
     * @param figures the first one is printed with the verdict over all of them; every one stands in the result file
     */
    record Outcome(List<Figure> figures, List<String> remarks) {
        public Outcome {
            figures = List.copyOf(figures);
            remarks = new ArrayList<>(remarks);
        }

        boolean holds() {
            return figures.stream().allMatch(Figure::holds);
        }
    }
}
