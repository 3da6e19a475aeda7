package vn.gov.dvctt.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One client: asks the portal's desks, and presses the gateway's buttons as the payer does. */
record Teller(HttpClient http, Insisting insisting, URI portal) {
    /** How a client insists on an answer. */
    interface Insisting {
        String on(HttpClient http, URI address) throws IOException, InterruptedException;
    }

    Teller(Insisting insisting, URI portal) {
        this(
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(3))
                        .build(),
                insisting,
                portal);
    }

    String ask(String question) throws IOException, InterruptedException {
        return insisting.on(http, portal.resolve("/probe/money?act=" + question));
    }

    /** The button of that fault on the gateway's page, to which {@code departure} leads. */
    void press(String departure, String fault) throws IOException, InterruptedException {
        var page = URI.create(departure);
        var body = "do=" + fault + "&order=" + URLEncoder.encode(page.getRawQuery(), StandardCharsets.UTF_8);
        var answer = http.send(
                HttpRequest.newBuilder(page.resolve("/paymentv2/act"))
                        .timeout(Duration.ofMinutes(2))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 302 && answer.statusCode() != 200) {
            throw new IOException("the gateway answers " + answer.statusCode() + " to " + fault);
        }
    }
}
