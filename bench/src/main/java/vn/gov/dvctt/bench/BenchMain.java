package vn.gov.dvctt.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code ./dvctt bench [name…]}: measures, prints a line a name, writes bench/results. Reports only: nothing here fails on speed. */
public final class BenchMain {
    private static final int OFFSET = 5000;
    private static final Growth GROWTH = new Growth();
    private static final Map<String, Bench> BENCHES = new LinkedHashMap<>();

    static {
        BENCHES.put("submit", new SubmitBench());
        BENCHES.put("routing", new RoutingBench());
        BENCHES.put("home", new PageBench("home", 2, Pages::home));
        BENCHES.put("worklist", new PageBench("worklist", 5, Pages::worklist));
        BENCHES.put("form", new PageBench("form", 8, Pages::form));
        BENCHES.put("lists", new GrowthBench(GROWTH, Questions.lists()));
        BENCHES.put("search", new GrowthBench(GROWTH, Questions.SEARCH.keySet()));
        BENCHES.put("upload", new UploadBench());
        BENCHES.put("signin", new SignInBench());
        BENCHES.put("signature", new SignatureBench());
        BENCHES.put("boot", new BootBench());
        BENCHES.put("faults", new FaultsBench());
        BENCHES.put("notices", new NoticesBench());
        BENCHES.put("payments", new PaymentsBench());
    }

    private BenchMain() {}

    public static void main(String... names) throws Exception {
        var root = Path.of("").toAbsolutePath();
        var wanted = names.length == 0 ? List.copyOf(BENCHES.keySet()) : List.of(names);
        var broken = new ArrayList<String>();
        for (var name : wanted) {
            var bench = BENCHES.get(name);
            if (bench == null) {
                System.err.println("no bench named " + name + "; there are " + BENCHES.keySet());
                System.exit(2);
            }
            if (!measure(root, name, bench)) {
                broken.add(name);
            }
        }
        System.exit(broken.isEmpty() ? 0 : 1);
    }

    /** Repeats a run that somebody else's work made void; false where it could not be measured at all. */
    private static boolean measure(Path root, String name, Bench bench) throws Exception {
        for (int attempt = 1; ; attempt++) {
            var before = Noise.take(root.resolve("bench/target"));
            Bench.Outcome outcome;
            try {
                outcome = play(root, bench);
            } catch (IOException | RuntimeException e) {
                System.err.println(name + " could not be measured: " + e);
                return false;
            }
            var after = Noise.take(root.resolve("bench/target"));
            var isVoid = before.differsFrom(after);
            if (isVoid && attempt < bench.attempts()) {
                continue;
            }
            if (isVoid) {
                outcome.remarks()
                        .add("VOID: the noise checks before and after differ by more than 15% in " + bench.attempts()
                                + " attempts; measure again");
            }
            report(root, name, outcome, isVoid, before, after);
            return true;
        }
    }

    private static Bench.Outcome play(Path root, Bench bench) throws Exception {
        var home = root.resolve("bench/target/portal");
        BootBench.erase(home);
        try (var portal = new Installation(root, home, OFFSET)) {
            var scene = new Scene(root, portal);
            if (bench.needsPortal()) {
                portal.start();
                scene.deployProbe();
            }
            return bench.run(scene);
        }
    }

    private static void report(Path root, String name, Bench.Outcome outcome, boolean isVoid, Noise before, Noise after)
            throws IOException {
        new Report(root).write(name, outcome.figures(), outcome.remarks(), before, after);
        var first = outcome.figures().get(0);
        var verdict = new Figure(
                name,
                first.figure(),
                first.unit(),
                first.bound(),
                first.ratio(),
                first.spread(),
                first.goal(),
                outcome.holds() && !isVoid);
        System.out.println(verdict.line());
    }
}
