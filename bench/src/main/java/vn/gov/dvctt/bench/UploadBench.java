package vn.gov.dvctt.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A gigabyte from a citizen's browser into the store, in pieces as the browser sends them, against hashing and writing the same bytes. */
final class UploadBench implements Bench {
    private static final long BYTES = Long.getLong("dvctt.bench.upload-bytes", 1L << 30);
    private static final int PIECE = 4 << 20;
    private static final double MEGABYTE = 1 << 20;
    private static final double MOST_HEAP = 32;
    private static final String PAGE = "/citizen/dossier/papers.xhtml?procedure=1.004122";

    private static final String UNSCANNED = "Chờ quét mã độc";
    private static final Duration SCANNED = Duration.ofMinutes(5);

    private final List<Double> heap = new ArrayList<>();
    private int turn;

    @Override
    public boolean needsPortal() {
        return false;
    }

    @Override
    public Outcome run(Scene scene) throws Exception {
        // every round's file stays in the store: the room of one account must hold them all
        scene.portal().option("-Ddvctt.upload.usual-bytes=" + BYTES, "-Ddvctt.account.most-bytes=" + 20 * BYTES);
        scene.portal().start();
        var citizen = Pages.citizen(scene.portal(), "gui.tep@vi-du.example");
        heap.clear();
        new Sending(scene, citizen, LargePaper.of(64L << 20, ++turn)).rate();
        heap.clear();
        var rounds = Rounds.of(
                () -> {
                    awaitScanned(citizen);
                    return new Sending(scene, citizen, LargePaper.of(BYTES, ++turn)).rate();
                },
                () -> {
                    awaitScanned(citizen);
                    return bound(scene.portal().home(), LargePaper.of(BYTES, turn));
                });
        return new Outcome(List.of(throughput(rounds), memory()), remarks());
    }

    /** The scanner goes through the file of the round before on its own time: neither side shares the processors with it. */
    private static void awaitScanned(Visitor citizen) throws Exception {
        var until = System.nanoTime() + SCANNED.toNanos();
        while (citizen.open(PAGE).text().contains(UNSCANNED)) {
            if (System.nanoTime() > until) {
                throw new IOException("the scanner did not come to its end");
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static Figure throughput(Rounds rounds) {
        return new Figure(
                "upload",
                rounds.figure(),
                "MiB/s",
                rounds.bound(),
                rounds.ratio(),
                rounds.spread(),
                ">=0.60x,heap<=+32MiB",
                rounds.ratio() >= 0.6);
    }

    private Figure memory() {
        var grown = new Rounds(heap.stream().mapToDouble(Double::doubleValue).toArray(), new double[0]);
        return new Figure(
                "upload-heap",
                grown.figure(),
                "MiB",
                Double.NaN,
                Double.NaN,
                grown.spread(),
                "<=32MiB",
                heap.stream().allMatch(each -> each <= MOST_HEAP));
    }

    private static List<String> remarks() {
        return List.of(
                "figure 1: " + BYTES / (1 << 20) + " MiB of one PDF over HTTP in pieces of " + PIECE / (1 << 20)
                        + " MiB, each with its SHA-256, which the server compares (tus 1.0), and hashes the whole beside them; then the page takes it in:"
                        + " looked through, forced to disk, its row written. Until the page has answered",
                "bound 1: SHA-256 of the same bytes and writing them to the same disk with one fsync at the end, by one thread of another process",
                "figure 2: live heap of the server after a full collection in the middle of an upload, less that before it",
                "the virus scanner has come to its end with the file before when either begins",
                "driver and server share the processors: the driver makes the bytes and hashes them as a browser does");
    }

    /** Megabytes a second. */
    private static double bound(Path folder, LargePaper paper) throws Exception {
        var file = folder.resolve("bound.tmp");
        long start = System.nanoTime();
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var digest = MessageDigest.getInstance("SHA-256");
            for (long from = 0; from < paper.length(); from += PIECE) {
                var piece = paper.piece(from, PIECE);
                digest.update(piece);
                for (var rest = ByteBuffer.wrap(piece); rest.hasRemaining(); ) {
                    out.write(rest);
                }
            }
            out.force(true);
        } finally {
            Files.deleteIfExists(file);
        }
        return paper.length() / MEGABYTE / ((System.nanoTime() - start) / 1e9);
    }

    /** One file on its way. */
    private final class Sending {
        private final Scene scene;
        private final Visitor citizen;
        private final LargePaper paper;
        private final HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        private final MessageDigest whole;

        Sending(Scene scene, Visitor citizen, LargePaper paper) throws Exception {
            this.scene = scene;
            this.citizen = citizen;
            this.paper = paper;
            this.whole = MessageDigest.getInstance("SHA-256");
        }

        /** Megabytes a second, until the page has answered that it is kept. */
        double rate() throws Exception {
            var place = citizen.open(PAGE).selectFirst("[data-d-upload]");
            double before = liveHeap();
            double collecting = 0;
            long start = System.nanoTime();
            var address = begin(place);
            for (long from = 0; from < paper.length(); from += PIECE) {
                send(address, from);
                if (from / PIECE == paper.length() / PIECE / 2) {
                    long pause = System.nanoTime();
                    heap.add(liveHeap() - before);
                    collecting = System.nanoTime() - pause;
                }
            }
            take(place, address);
            return paper.length() / MEGABYTE / ((System.nanoTime() - start - collecting) / 1e9);
        }

        private String begin(Element place) throws IOException, InterruptedException {
            var said = Map.of(
                    "filename", paper.name(),
                    "dossier", place.attr("data-d-dossier"),
                    "component", place.attr("data-d-target"));
            var metadata = said.entrySet().stream()
                    .map(each -> each.getKey() + " "
                            + Base64.getEncoder().encodeToString(each.getValue().getBytes(StandardCharsets.UTF_8)))
                    .collect(Collectors.joining(","));
            var answer = ask(request(URI.create(place.attr("data-d-pieces")))
                    .header("Upload-Length", String.valueOf(paper.length()))
                    .header("Upload-Metadata", metadata)
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build());
            expect(201, answer);
            return URI.create(answer.headers().firstValue("Location").orElseThrow())
                    .getPath();
        }

        private void send(String address, long from) throws Exception {
            var piece = paper.piece(from, PIECE);
            whole.update(piece);
            var sum = MessageDigest.getInstance("SHA-256").digest(piece);
            expect(
                    204,
                    ask(request(URI.create(address))
                            .header("Content-Type", "application/offset+octet-stream")
                            .header("Upload-Offset", String.valueOf(from))
                            .header(
                                    "Upload-Checksum",
                                    "sha256 " + Base64.getEncoder().encodeToString(sum))
                            .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(piece))
                            .build()));
        }

        private void take(Element place, String address) throws IOException, InterruptedException {
            var form = place.closest("form");
            var values = new LinkedHashMap<String, String>();
            values.put(form.id(), form.id());
            values.put(
                    "jakarta.faces.ViewState",
                    form.selectFirst("input[name=jakarta.faces.ViewState]").val());
            values.put("jakarta.faces.partial.ajax", "true");
            values.put("jakarta.faces.source", place.id());
            values.put("jakarta.faces.partial.execute", place.id());
            values.put("jakarta.faces.partial.render", place.id());
            values.put("dvctt.upload", place.id());
            var query = values.entrySet().stream()
                    .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                    .collect(Collectors.joining("&"));
            var action = form.attr("action");
            var answer = ask(request(URI.create(action + (action.contains("?") ? "&" : "?") + query))
                    .header("Content-Type", "application/octet-stream")
                    .header("Faces-Request", "partial/ajax")
                    .header("X-File-Name", encoded(paper.name()))
                    .header("X-Upload", address)
                    .header("X-File-Sha256", HexFormat.of().formatHex(whole.digest()))
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build());
            expect(200, answer);
            if (answer.body().contains("data-d-refused")) {
                throw new IOException("not taken: " + answer.body());
            }
        }

        private HttpRequest.Builder request(URI path) {
            return HttpRequest.newBuilder(scene.portal().portal().resolve(path))
                    .header("Cookie", citizen.cookies())
                    .header("Tus-Resumable", "1.0.0");
        }

        private HttpResponse<String> ask(HttpRequest request) throws IOException, InterruptedException {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }

        private static void expect(int status, HttpResponse<String> answer) throws IOException {
            if (answer.statusCode() != status) {
                throw new IOException(answer.uri() + " answers " + answer.statusCode() + " " + answer.body());
            }
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }

        /** Megabytes of objects that are in use. */
        private double liveHeap() throws IOException {
            return scene.server().liveHeapMegabytes();
        }
    }
}
