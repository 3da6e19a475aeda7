package vn.gov.dvctt.bench;

import java.util.List;

/** One name of {@code ./dvctt bench}. */
interface Bench {
    /** Whether a portal with the probe beside it is to be running; otherwise the bench starts what it needs. */
    default boolean needsPortal() {
        return true;
    }

    Outcome run(Scene scene) throws Exception;

    /**
     * @param figures the first one is printed with the verdict over all of them; every one stands in the result file
     */
    record Outcome(List<Figure> figures, List<String> remarks) {
        boolean holds() {
            return figures.stream().allMatch(Figure::holds);
        }
    }
}
