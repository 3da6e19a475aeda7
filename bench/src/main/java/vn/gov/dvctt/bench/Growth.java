package vn.gov.dvctt.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.gov.dvctt.bench.Questions.Question;
import vn.gov.dvctt.bench.Questions.Reader;

/** An archive that grows in one database under one server, and how long pages take at each of its sizes. Grown once for all that is asked of it: that takes most of the time. */
final class Growth {
    private static final String SIZES = System.getenv().getOrDefault("DVCTT_BENCH_SIZES", "10000,100000,1000000");
    private static final int WARM_UP = 300;
    private static final int REQUESTS = 20;
    private static final int FIGURES = 60;
    private static final String SMALLEST = "/probe/smallest.xhtml";

    private final Map<Integer, Map<String, Answer>> table = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    /**
     * One question at one size.
     *
     * @param median     milliseconds
     * @param relative   median of rounds of page/smallest page
     */
    record Answer(double median, double slowest, double relative, double spread) {}

    boolean isMeasured() {
        return !table.isEmpty();
    }

    /** By size, the smallest first, and by the name of the question. */
    Map<Integer, Map<String, Answer>> table() {
        return table;
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** Whatever fails on the way leaves nothing measured: half a growth answers no question. */
    void measure(Scene scene) throws Exception {
        try {
            grow(scene);
        } catch (IOException | RuntimeException failure) {
            table.clear();
            remarks.clear();
            throw failure;
        }
    }

    private void grow(Scene scene) throws Exception {
        var readers = new ArchiveReaders(scene);
        for (int size : Stream.of(SIZES.split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList()) {
            double rate = scene.probe("archive", size, 1);
            remarks.add(String.format(Locale.ROOT, "grown to %,d dossiers at %.0f dossiers/s", size, rate));
            System.err.println(remarks.get(remarks.size() - 1));
            readers.makeReady();
            scene.rest();
            table.put(size, answers(scene, readers, table.isEmpty()));
        }
        remarks.add("each page: median/p95 of " + Rounds.COUNT * REQUESTS
                + " GETs on one connection, in turn with as many of the smallest Faces page; figures: " + FIGURES
                + " desk calls, each for an official of whom nothing is kept");
        remarks.add("ratio: (page/smallest page) at that size against the same at the first; one database, one server");
    }

    private static Map<String, Answer> answers(Scene scene, ArchiveReaders readers, boolean first) throws Exception {
        var questions = new LinkedHashMap<>(Questions.LISTS);
        questions.putAll(Questions.SEARCH);
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
        answers.put(
                Questions.FIGURES,
                compared(
                        count -> scene.times("figures", count),
                        count -> readers.times(new Question(Reader.OFFICIAL, SMALLEST), count),
                        first ? WARM_UP : REQUESTS,
                        FIGURES / Rounds.COUNT));
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
}
