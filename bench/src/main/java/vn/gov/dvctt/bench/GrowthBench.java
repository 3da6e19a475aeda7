package vn.gov.dvctt.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How long a page takes while the archive grows. A page is compared with itself at the first size; since minutes lie between the two, both are first divided by the
 * smallest page, which is opened beside them in turn.
 */
final class GrowthBench implements Bench {
    private static final double GOAL = 1.5;

    private final Growth growth;
    private final Set<String> questions;

    /** @param questions by name; benches that share a growth are measured together */
    GrowthBench(Growth growth, Set<String> questions) {
        this.growth = growth;
        this.questions = questions;
    }

    @Override
    public boolean needsPortal() {
        return !growth.isMeasured();
    }

    @Override
    public int attempts() {
        return 1;
    }

    @Override
    public Outcome run(Scene scene) throws Exception {
        if (!growth.isMeasured()) {
            growth.measure(scene);
        }
        var remarks = new ArrayList<>(growth.remarks());
        growth.table().keySet().forEach(size -> remarks.add(line(size)));
        return new Outcome(figures(), remarks);
    }

    private List<Figure> figures() {
        var sizes = List.copyOf(growth.table().keySet());
        var base = growth.table().get(sizes.get(0));
        var figures = new ArrayList<Figure>();
        for (int size : sizes.subList(1, sizes.size())) {
            for (var question : questions) {
                var answer = growth.table().get(size).get(question);
                double ratio = answer.relative() / base.get(question).relative();
                figures.add(new Figure(
                        question + "-" + size,
                        answer.median(),
                        "ms",
                        base.get(question).median(),
                        ratio,
                        answer.spread(),
                        "<=" + GOAL + "x",
                        ratio <= GOAL));
            }
        }
        // the verdict over all is printed with the worst
        figures.sort(Comparator.comparingDouble(Figure::ratio).reversed());
        return figures;
    }

    private String line(int size) {
        var text = new StringBuilder(String.format(Locale.ROOT, "%,d dossiers, median/p95 ms:", size));
        for (var question : questions) {
            var answer = growth.table().get(size).get(question);
            text.append(String.format(Locale.ROOT, " %s %.1f/%.1f", question, answer.median(), answer.slowest()));
        }
        return text.toString();
    }
}
