package vn.gov.dvctt.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Processor time of the server for one page, against the smallest Faces page on the same server. */
final class PageBench implements Bench {
    /** The compilers of the JVM have little left to do: their time counts as the server's. */
    private static final double COMPILED = 0.05;

    private static final int WARM_UP = 1000;
    private static final int WARM_UPS = 60;
    private static final int QUIET = 3;

    private static final int REQUESTS = 500;
    private static final String SMALLEST = "/probe/smallest.xhtml";

    /** What has to be there before the page is opened; gives the path and the cookies it is opened with. */
    interface Preparation {
        Target of(Scene scene) throws Exception;
    }

    /** @param cookies of one session; empty: every request is a new visitor's */
    record Target(String path, String cookies, String remark) {}

    private final String name;
    private final double goal;
    private final Preparation preparation;

    PageBench(String name, double goal, Preparation preparation) {
        this.name = name;
        this.goal = goal;
        this.preparation = preparation;
    }

    @Override
    public Outcome run(Scene scene) throws Exception {
        var target = preparation.of(scene);
        var smallest = smallest(scene, target);
        scene.rest();
        int warm = warmUp(scene, target);
        warmUp(scene, smallest);
        var rounds = Rounds.of(() -> cost(scene, target, REQUESTS), () -> cost(scene, smallest, REQUESTS));
        return new Outcome(
                List.of(new Figure(
                        name,
                        rounds.figure(),
                        "ms-cpu",
                        rounds.bound(),
                        rounds.ratio(),
                        rounds.spread(),
                        "<=" + goal + "x",
                        rounds.ratio() <= goal)),
                List.of(
                        "figure: milliseconds of processor time of the server for one GET of "
                                + target.path().replaceAll("\\?.*", "?…") + ", " + REQUESTS
                                + " requests a round, one connection",
                        target.remark() + "; " + warm + " requests before, until the JVM's compilers took less than "
                                + Math.round(COMPILED * 100) + "% of the time",
                        "bound: the same for a Faces page of one form, one text and one button, " + smallest.remark()));
    }

    /** Visited as the page is: anew each time, or in one session. */
    private static Target smallest(Scene scene, Target target) {
        if (target.cookies().isEmpty()) {
            return new Target(SMALLEST, "", "a new visitor each time");
        }
        var visitor = new Visitor(scene.portal().portal());
        visitor.open(SMALLEST);
        return new Target(SMALLEST, visitor.cookies(), "one session");
    }

    /** Gives the number of requests that it took. */
    private static int warmUp(Scene scene, Target target) throws IOException, InterruptedException {
        int rounds = 0;
        for (int quiet = 0; quiet < QUIET && rounds < WARM_UPS; rounds++) {
            double all = scene.server().seconds();
            double compilers = scene.server().compilerSeconds();
            cost(scene, target, WARM_UP);
            compilers = scene.server().compilerSeconds() - compilers;
            quiet = compilers < COMPILED * (scene.server().seconds() - all) ? quiet + 1 : 0;
        }
        return rounds * WARM_UP;
    }

    /** Milliseconds of processor time a request. */
    private static double cost(Scene scene, Target target, int requests) throws IOException, InterruptedException {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var builder = HttpRequest.newBuilder(scene.portal().portal().resolve(target.path()));
        if (!target.cookies().isEmpty()) {
            builder.header("Cookie", target.cookies());
        }
        var request = builder.build();
        double before = scene.server().seconds();
        for (int done = 0; done < requests; done++) {
            var answer = http.send(request, HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != 200) {
                throw new IOException(target.path() + " answers " + answer.statusCode());
            }
        }
        return (scene.server().seconds() - before) * 1000 / requests;
    }
}
