package vn.gov.dvctt.partner.client;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import vn.gov.dvctt.routing.message.WireDocument;
import vn.gov.dvctt.routing.message.WirePaper;

/** Files over HTTP: papers of dossiers to us, documents of ours to the portal. */
public final class FileCounter {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI portal;
    private final String authorization;

    FileCounter(Address address) {
        portal = address.portal();
        var pair = address.system() + ":" + address.password();
        authorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** Fetches a paper and compares size and hash; a difference is an IOException. */
    public long redeem(WirePaper paper) throws IOException {
        var answer = exchange(request("papers/" + paper.reference()).GET().build(), BodyHandlers.ofInputStream());
        try (var content = answer.body()) {
            expectOk(answer.statusCode(), "paper " + paper.reference());
            var hash = Hashes.sha256();
            var bytes = Hashes.feed(hash, content);
            if (bytes != paper.bytes()
                    || !HexFormat.of().formatHex(hash.digest()).equals(paper.sha256())) {
                throw new IOException("paper " + paper.reference() + " is not what the message promised");
            }
            return bytes;
        }
    }

    /** Uploads a document; again with the same content gives the same reference. */
    public WireDocument upload(String name, byte[] content) throws IOException {
        var hash = HexFormat.of().formatHex(Hashes.sha256().digest(content));
        var path = "documents/" + hash + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        var put = request(path)
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofByteArray(content))
                .build();
        var answer = exchange(put, BodyHandlers.ofString());
        expectOk(answer.statusCode(), "document " + hash + ": " + answer.body());
        try (var json = Json.createReader(new StringReader(answer.body()))) {
            return new WireDocument(
                    name, content.length, hash, json.readObject().getString("reference"));
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve("/api/v1/systems/" + path))
                .timeout(PATIENCE)
                .header("Authorization", authorization);
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException {
        try {
            return http.send(request, handler);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stop);
        }
    }

    private static void expectOk(int status, String what) throws IOException {
        if (status != OK) {
            throw new IOException("HTTP " + status + " for " + what);
        }
    }
}
