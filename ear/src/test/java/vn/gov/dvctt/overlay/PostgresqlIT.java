package vn.gov.dvctt.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.bench.Installation;
import vn.gov.dvctt.bench.Pages;
import vn.gov.dvctt.bench.Visitor;

/** The whole portal on a real PostgreSQL: one dossier from registration to its number, over HTTP; and its rows are there and nowhere else. */
class PostgresqlIT {
    private static final int OFFSET = 2200;
    private static final int STEPS = 4;
    private static final String EMAIL = "nguoi.nop@vi-du.example";

    @Test
    void aDossierFiledOverHttpStandsInPostgresql() throws Exception {
        var root = Path.of("..").toRealPath();
        try (var postgres = EmbeddedPostgres.start();
                var portal = on(postgres, root)) {
            portal.start();
            var number = file(Pages.citizen(portal, EMAIL));
            var database = postgres.getPostgresDatabase();
            assertEquals(
                    List.of("SUBMITTED"),
                    rows(database, "select status from dossier where submission_number = '" + number + "'"));
            assertEquals(
                    List.of("TO_RECEIVE"),
                    rows(
                            database,
                            "select lane from task t join dossier d on d.id = t.dossier_id where d.submission_number = '"
                                    + number + "'"));
            assertEquals(
                    List.of("1"),
                    rows(database, "select count(*) from act where deed = 'DossierDesk.submit' and outcome = 'DONE'"));
            assertFalse(Files.exists(portal.home().resolve("db/dvctt.mv.db")), "no other database took its place");
        }
    }

    private static Installation on(EmbeddedPostgres postgres, Path root) throws Exception {
        return Installation.fresh(root, root.resolve("ear/target/postgresql"), OFFSET)
                .option(
                        "--with",
                        "postgresql",
                        "-Dpostgresql.url=jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                        "-Dpostgresql.user=postgres");
    }

    /** Files land data, whose form is all it needs, from the procedure's own page on; gives the number on the page that answers. */
    private static String file(Visitor citizen) {
        var link = citizen.open("/public/procedure/view.xhtml?code=DVC.DD.01")
                .selectFirst("a[href*='procedure=DVC.DD.01']");
        citizen.open(link.attr("href"));
        pressOn(
                citizen,
                Map.of(
                        "a-applicantKind-individual", "individual",
                        "a-purpose", "Tra cứu quy hoạch sử dụng đất",
                        "a-commitment-true", "true"));
        for (int step = 0; step < STEPS && citizen.page().getElementById("number") == null; step++) {
            pressOn(citizen, Map.of());
        }
        return citizen.bySuffix("number").text();
    }

    private static void pressOn(Visitor citizen, Map<String, String> typed) {
        var onwards = citizen.page().select("button[id$=next], input[id$=next]").isEmpty() ? "submit" : "next";
        citizen.press(onwards, typed);
    }

    private static List<String> rows(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
