package vn.gov.dvctt.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;
import vn.gov.dvctt.bench.Questions.Question;
import vn.gov.dvctt.bench.Questions.Reader;

/** Those who read an archive: an official of its unit, a citizen with sixty dossiers in it, and anybody. */
final class ArchiveReaders {
    private static final String OFFICIAL = "thuly.tnn@dvctt.example";
    private static final String CITIZEN = "danhsach@vi-du.example";
    private static final String FILTER = "Quá hạn của tôi";

    private final Scene scene;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Reader, Visitor> visitors = new EnumMap<>(Reader.class);
    private String saved = "";

    ArchiveReaders(Scene scene) throws IOException, InterruptedException {
        this.scene = scene;
        // before the first dossier is written: some of them are the citizen's
        visitors.put(Reader.CITIZEN, Pages.citizen(scene.portal(), CITIZEN));
        visitors.put(Reader.OFFICIAL, new Visitor(scene.portal().portal()));
        visitors.put(Reader.ANYBODY, new Visitor(scene.portal().portal()));
    }

    /** Everybody signed in, and the official's own list kept; a session may have ended while the archive grew. */
    void makeReady() {
        if (isOut(Reader.CITIZEN, "/citizen/dossier/list.xhtml")) {
            Pages.signInAgain(visitors.get(Reader.CITIZEN), CITIZEN);
        }
        var official = visitors.get(Reader.OFFICIAL);
        if (isOut(Reader.OFFICIAL, "/official/processing/list.xhtml")) {
            Pages.signInAsStaff(official, OFFICIAL);
        }
        official.open("/official/processing/list.xhtml?lane=TO_HANDLE&due=LATE&holder=ME");
        if (saved.isEmpty()) {
            official.press("keep", Map.of("s:name", FILTER));
            saved = official.path().replaceFirst(".*saved=(\\d+).*", "$1");
        }
    }

    private boolean isOut(Reader reader, String path) {
        return visitors.get(reader).open(path).getElementById("f:password") != null;
    }

    /** Opens a page so many times; milliseconds each. */
    double[] times(Question question, int count) throws IOException, InterruptedException {
        var path = question.path().replace(Questions.SAVED, saved);
        var request = HttpRequest.newBuilder(scene.portal().portal().resolve(path))
                .header("Cookie", visitors.get(question.reader()).cookies())
                .build();
        var times = new double[count];
        for (int done = 0; done < count; done++) {
            long start = System.nanoTime();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            times[done] = (System.nanoTime() - start) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IOException(path + " answers " + answer.statusCode());
            }
        }
        return times;
    }
}
