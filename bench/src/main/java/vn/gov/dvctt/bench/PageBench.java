package vn.gov.dvctt.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Processor time of the server for one page, against the smallest Faces page on the same server. */
final class PageBench implements Bench {
    private static final int WARM_UP = 600;
    private static final int REQUESTS = 250;

    /** What has to be there before the page is opened; gives the path and the cookies it is opened with. */
    interface Preparation {
        Target of(Scene scene) throws Exception;
    }

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
        var smallest = new Target("/probe/smallest.xhtml", "", "");
        cost(scene, target, WARM_UP);
        cost(scene, smallest, WARM_UP);
        var rounds = Rounds.of(() -> cost(scene, target, REQUESTS), () -> cost(scene, smallest, REQUESTS));
        var remarks = new ArrayList<>(List.of(
                "figure: milliseconds of processor time of the server for one GET of "
                        + target.path().replaceAll("\\?.*", "?…") + ", " + REQUESTS
                        + " requests a round, one connection",
                "bound: the same for a Faces page of one form, one text and one button"));
        if (!target.remark().isEmpty()) {
            remarks.add(target.remark());
        }
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
                remarks);
    }

    /** Milliseconds of processor time a request. */
    private static double cost(Scene scene, Target target, int requests) throws Exception {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var address = URI.create(scene.portal().portal().resolve(target.path()).toString());
        var builder = HttpRequest.newBuilder(address);
        if (!target.cookies().isEmpty()) {
            builder.header("Cookie", target.cookies());
        }
        var request = builder.build();
        double before = scene.server().seconds();
        for (int done = 0; done < requests; done++) {
            var answer = http.send(request, HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(target.path() + " answers " + answer.statusCode());
            }
        }
        return (scene.server().seconds() - before) * 1000 / requests;
    }
}
