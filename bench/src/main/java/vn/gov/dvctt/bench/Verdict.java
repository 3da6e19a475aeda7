package vn.gov.dvctt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the judge found after everything came to rest.
 *
 * @param acknowledged effects in the judge's ledger
 * @param lost         acknowledged but absent or different in the database
 * @param doubled      one intent, two effects
 * @param halfMade     a fact without all that belongs to it: history, task, act, notice, exchange, file, the partner's own word
 * @param outages      seconds from each kill until the portal served again
 */
public record Verdict(
        int acknowledged, List<String> lost, List<String> doubled, List<String> halfMade, List<Double> outages) {
    private static final int SHOWN = 10;

    static Verdict of(Path home, List<String> ledger, List<Double> outages) throws IOException, SQLException {
        try (var connection = database(home)) {
            return of(connection, home, ledger, outages);
        }
    }

    /** Of a stopped portal. */
    static Connection database(Path home) throws IOException, SQLException {
        var url = "jdbc:h2:file:" + home.resolve("db/dvctt") + ";IFEXISTS=TRUE";
        return DriverManager.getConnection(url, "sa", password(home));
    }

    static Verdict of(Connection connection, Path home, List<String> ledger, List<Double> outages)
            throws IOException, SQLException {
        var database = new DatabaseWitness(connection);
        var books = PartnerBooks.in(home.resolve("partner"));
        var doubled = new ArrayList<>(database.doubled());
        doubled.addAll(books.doubled());
        var halfMade = new ArrayList<>(database.halfMade());
        halfMade.addAll(database.withoutContent(home.resolve("files")));
        halfMade.addAll(books.contradicting(database.decisions()));
        return new Verdict(ledger.size(), database.lost(ledger), doubled, halfMade, outages);
    }

    private static String password(Path home) throws IOException {
        var file = home.resolve("secrets/db.password");
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    public boolean isClean() {
        return lost.isEmpty() && doubled.isEmpty() && halfMade.isEmpty();
    }

    @Override
    public String toString() {
        return acknowledged + " acknowledged, lost " + few(lost) + ", doubled " + few(doubled) + ", half-made "
                + few(halfMade) + ", outages " + outages;
    }

    private static String few(List<String> all) {
        return all.size() + (all.isEmpty() ? "" : " " + all.subList(0, Math.min(SHOWN, all.size())));
    }
}
