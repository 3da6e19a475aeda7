package vn.gov.dvctt.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.gov.dvctt.bench.Questions.Reader;

/**
 * An archive that grows beside one that stays as it was at the first size, each in a portal of its own, and how long pages take in both. Grown once for all that is
 * asked of it: that takes most of the time. Two portals, because minutes lie between two sizes of one, and by then its pages are compiled and the machine is another.
 */
final class Growth {
    private static final String SIZES = System.getenv().getOrDefault("DVCTT_BENCH_SIZES", "10000,100000,1000000");
    private static final int WARM_UP = 300;
    private static final int BESIDE = 100;
    private static final int REQUESTS = 20;
    private static final int FIGURES = 60;

    private final Map<Integer, Map<String, Answer>> table = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    /**
     * One question at one size.
     *
     * @param median milliseconds
     * @param small  the same in the archive that stayed small
     * @param ratio  median of the rounds' ratios
     */
    record Answer(double median, double slowest, double small, double ratio, double spread) {}

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
        var home = scene.portal().home().resolveSibling("grown");
        try (var portal = Installation.fresh(scene.root(), home, scene.portal().offset() + BESIDE)) {
            portal.start();
            var beside = new Scene(scene.root(), portal);
            beside.deployProbe();
            measure(new Side(beside, new ArchiveReaders(beside)), new Side(scene, new ArchiveReaders(scene)));
        }
    }

    private void measure(Side large, Side small) throws Exception {
        var sizes = Stream.of(SIZES.split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
        small.grow(sizes.get(0));
        for (int size : sizes) {
            double rate = large.grow(size);
            remarks.add(String.format(Locale.ROOT, "grown to %,d dossiers at %.0f dossiers/s", size, rate));
            System.err.println(remarks.get(remarks.size() - 1));
            large.makeReady();
            small.makeReady();
            table.put(size, answers(large, small, table.isEmpty() ? WARM_UP : REQUESTS));
        }
        remarks.add("each page: median/p95 of " + Rounds.COUNT * REQUESTS
                + " GETs on one connection, in turn with as many of the same page in the archive of "
                + String.format(Locale.ROOT, "%,d", sizes.get(0)) + "; figures: " + FIGURES
                + " desk calls, each for an official of whom nothing is kept");
        remarks.add(
                "ratio: grown against small, two portals alike; the first size against itself shows how much of a ratio is chance");
    }

    /** One of the two portals, and those who read there. */
    private record Side(Scene scene, ArchiveReaders readers) {
        double grow(int size) throws IOException, InterruptedException {
            return scene.probe("archive", size, 1);
        }

        void makeReady() throws IOException, InterruptedException {
            readers.makeReady();
            scene.rest();
        }
    }

    private static Map<String, Answer> answers(Side large, Side small, int warmUp) throws Exception {
        var questions = new LinkedHashMap<>(Questions.LISTS);
        questions.putAll(Questions.SEARCH);
        var answers = new LinkedHashMap<String, Answer>();
        for (var one : questions.entrySet()) {
            var question = one.getValue();
            answers.put(
                    one.getKey(),
                    compared(
                            count -> large.readers().times(question, count),
                            count -> small.readers().times(question, count),
                            question.reader() == Reader.ANYBODY ? REQUESTS : warmUp,
                            REQUESTS));
        }
        answers.put(
                Questions.FIGURES,
                compared(
                        count -> large.scene().times("figures", count),
                        count -> small.scene().times("figures", count),
                        warmUp,
                        FIGURES / Rounds.COUNT));
        return answers;
    }

    /** So many times, in milliseconds each. */
    private interface Taking {
        double[] times(int count) throws Exception;
    }

    private static Answer compared(Taking large, Taking small, int warmUp, int requests) throws Exception {
        large.times(warmUp);
        small.times(warmUp);
        var all = new ArrayList<Double>();
        var rounds = Rounds.of(
                () -> {
                    var times = large.times(requests);
                    Arrays.stream(times).forEach(all::add);
                    return Rounds.median(times);
                },
                () -> Rounds.median(small.times(requests)));
        var sorted = all.stream().sorted().toList();
        return new Answer(
                rounds.figure(), sorted.get(sorted.size() * 95 / 100), rounds.bound(), rounds.ratio(), rounds.spread());
    }
}
