package vn.gov.dvctt.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import vn.gov.dvctt.bench.Scene;

/** A dossier that went over the real desks: opened, filled, submitted; received where asked for. */
record FiledDossier(long id, String number, String secret) {
    private static long persons = 8_000_000_000L;
    private static boolean deployed;

    static synchronized FiledDossier submitted() throws IOException, InterruptedException {
        if (!deployed) {
            var installation = Portal.shared().installation();
            new Scene(installation.root(), installation).deployProbe();
            deployed = true;
        }
        var person = ++persons;
        var id = ask("open&person=" + person);
        var number = ask("submit&person=" + person + "&dossier=" + id);
        return new FiledDossier(Long.parseLong(id), number, ask("secret&dossier=" + id));
    }

    /** Receives it; gives the dossier code. */
    String receive() throws IOException, InterruptedException {
        return ask("receive&dossier=" + id);
    }

    private static String ask(String intent) throws IOException, InterruptedException {
        var address = URI.create(Portal.shared().base() + "/probe/intent?act=" + intent);
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(intent + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().strip();
    }
}
