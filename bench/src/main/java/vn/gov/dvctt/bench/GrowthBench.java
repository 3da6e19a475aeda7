package vn.gov.dvctt.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.gov.dvctt.bench.Questions.Question;
import vn.gov.dvctt.bench.Questions.Reader;

/**
 * How long a page takes while the archive grows in one database under one server. A page is compared with itself at the first size; since minutes lie between the two, both
 * are first divided by the smallest page, which is opened beside them in turn.
 */
final class GrowthBench implements Bench {
    private static final String SIZES = System.getenv().getOrDefault("DVCTT_BENCH_SIZES", "10000,100000,1000000");
    private static final double GOAL = 1.5;
    private static final int WARM_UP = 300;
    private static final int REQUESTS = 20;
    private static final int FIGURES = 60;
    private static final String SMALLEST = "/probe/smallest.xhtml";

    private final String name;
    private final Map<String, Question> questions;

    GrowthBench(String name, Map<String, Question> questions) {
        this.name = name;
        this.questions = questions;
    }

    /**
     * One question at one size.
     *
     * @param median     milliseconds
     * @param relative   median of rounds of page/smallest page
     */
    private record Answer(double median, double slowest, double relative, double spread) {}

    @Override
    public int attempts() {
        return 1;
    }

    @Override
    public Outcome run(Scene scene) throws Exception {
        var sizes = Stream.of(SIZES.split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
        var readers = new ArchiveReaders(scene);
        var table = new LinkedHashMap<Integer, Map<String, Answer>>();
        var remarks = new ArrayList<String>();
        for (int size : sizes) {
            double rate = scene.probe("archive", size, 1);
            remarks.add(String.format(Locale.ROOT, "grown to %,d dossiers at %.0f dossiers/s", size, rate));
            System.err.println(name + ": " + remarks.get(remarks.size() - 1));
            readers.makeReady();
            scene.rest();
            table.put(size, answers(scene, readers, table.isEmpty()));
        }
        table.forEach((size, answers) -> remarks.add(line(size, answers)));
        remarks.add("each page: median/p95 of " + Rounds.COUNT * REQUESTS
                + " GETs on one connection, in turn with as many of the smallest Faces page; figures: " + FIGURES
                + " desk calls, each for an official of whom nothing is kept");
        remarks.add("ratio: (page/smallest page) at that size against the same at the first; one database, one server");
        return new Outcome(figures(sizes, table), remarks);
    }

    private Map<String, Answer> answers(Scene scene, ArchiveReaders readers, boolean first) throws Exception {
        var answers = new LinkedHashMap<String, Answer>();
        for (var one : questions.entrySet()) {
            var question = one.getValue();
            var warm = question.reader() == Reader.ANYBODY ? REQUESTS : first ? WARM_UP : REQUESTS;
            answers.put(
                    one.getKey(),
                    compared(
                            count -> readers.times(question, count),
                            count -> readers.times(new Question(question.reader(), SMALLEST), count),
                            warm,
                            REQUESTS));
        }
        if (questions == Questions.LISTS) {
            answers.put(
                    "figures",
                    compared(
                            count -> scene.times("figures", count),
                            count -> readers.times(new Question(Reader.OFFICIAL, SMALLEST), count),
                            first ? WARM_UP : REQUESTS,
                            FIGURES / Rounds.COUNT));
        }
        return answers;
    }

    /** So many times, in milliseconds each. */
    private interface Taking {
        double[] times(int count) throws Exception;
    }

    private static Answer compared(Taking page, Taking smallest, int warmUp, int requests) throws Exception {
        page.times(warmUp);
        smallest.times(warmUp);
        var all = new ArrayList<Double>();
        var rounds = Rounds.of(
                () -> {
                    var times = page.times(requests);
                    Arrays.stream(times).forEach(all::add);
                    return Rounds.median(times);
                },
                () -> Rounds.median(smallest.times(requests)));
        var sorted = all.stream().sorted().toList();
        return new Answer(rounds.figure(), sorted.get(sorted.size() * 95 / 100), rounds.ratio(), rounds.spread());
    }

    private List<Figure> figures(List<Integer> sizes, Map<Integer, Map<String, Answer>> table) {
        var base = table.get(sizes.get(0));
        var figures = new ArrayList<Figure>();
        for (int size : sizes.subList(1, sizes.size())) {
            table.get(size).forEach((question, answer) -> {
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
            });
        }
        // the verdict over all is printed with the worst
        figures.sort(Comparator.comparingDouble(Figure::ratio).reversed());
        return figures;
    }

    private static String line(int size, Map<String, Answer> answers) {
        var text = new StringBuilder(String.format(Locale.ROOT, "%,d dossiers, median/p95 ms:", size));
        answers.forEach((question, answer) ->
                text.append(String.format(Locale.ROOT, " %s %.1f/%.1f", question, answer.median(), answer.slowest())));
        return text.toString();
    }
}
