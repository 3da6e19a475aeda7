package vn.gov.dvctt.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How long a page takes in a grown archive, against the same page in one that stayed small, opened beside it in turn: two portals alike but for what is in them.
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
        var figures = new ArrayList<Figure>();
        growth.table().forEach((size, answers) -> {
            for (var question : questions) {
                var answer = answers.get(question);
                figures.add(new Figure(
                        question + "-" + size,
                        answer.median(),
                        "ms",
                        answer.small(),
                        answer.ratio(),
                        answer.spread(),
                        "<=" + GOAL + "x",
                        answer.ratio() <= GOAL));
            }
        });
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
