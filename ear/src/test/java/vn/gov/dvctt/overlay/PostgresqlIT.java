package vn.gov.dvctt.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.bench.Authenticator;
import vn.gov.dvctt.bench.Installation;
import vn.gov.dvctt.bench.Pages;
import vn.gov.dvctt.bench.Visitor;

/** The whole portal on a real PostgreSQL: one dossier from registration to its number, over HTTP; its rows are there and nowhere else; and two servers share it. */
class PostgresqlIT {
    private static final int OFFSET = 2200;
    private static final int SECOND = 2350;
    private static final int STEPS = 4;
    /** Nothing in it may disturb the scripts through which it goes. */
    private static final String PASSWORD = "Mat \"khau\" $thu \\ 'mot' #2026";

    private static final String OWN = "/citizen/dossier/list.xhtml";
    private static final String OFFICIAL = "thuly.tnn@dvctt.example";
    private static final String EMAIL = "nguoi.nop@vi-du.example";

    private static EmbeddedPostgres postgres;
    private static Installation portal;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        portal = node("postgresql", OFFSET);
        portal.start();
    }

    @AfterAll
    static void stop() throws Exception {
        try (var database = postgres) {
            portal.stop();
        }
    }

    private static Installation node(String name, int offset) throws IOException {
        var root = Path.of("..").toRealPath();
        return Installation.fresh(root, root.resolve("ear/target/" + name), offset)
                .with("DVCTT_DB_PASSWORD", PASSWORD)
                .option(
                        "--with",
                        "postgresql",
                        "-Dpostgresql.url=jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                        "-Dpostgresql.user=postgres");
    }

    @Test
    void aDossierFiledOverHttpStandsInPostgresql() throws Exception {
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

    /** Two servers, one database, the same keys. */
    @Test
    void whatCountsOnOneNodeCountsOnTheOther() throws Exception {
        var here = Pages.citizen(portal, "hai.may@vi-du.example");
        try (var second = node("postgresql-second", SECOND)) {
            sameKeys(second);
            second.start();
            var there = new Visitor(second.portal());
            Pages.signInAgain(there, "hai.may@vi-du.example");
            there.open(OWN);
            assertTrue(there.path().startsWith(OWN), there.path());
            here.open("/own/account/security.xhtml");
            here.press("everything", Map.of());
            there.open(OWN);
            assertTrue(there.path().startsWith("/public/account/signin"), "ended on the other node: " + there.path());
            aCodeCountsOnce(second);
        }
    }

    private static void aCodeCountsOnce(Installation second) throws Exception {
        var code = Authenticator.code(portal.portal());
        var nodes = Executors.newFixedThreadPool(2);
        try {
            var tries = Stream.of(portal, second).map(node -> halfWay(node.portal())).toList().stream()
                    .map(official -> nodes.submit(() -> {
                        official.press("send", Map.of("f:entered", code));
                        return official.page().getElementById("f:entered") == null;
                    }))
                    .toList();
            int letIn = 0;
            for (var attempt : tries) {
                letIn += attempt.get() ? 1 : 0;
            }
            assertEquals(1, letIn, "one code, one entrance");
        } finally {
            nodes.shutdown();
        }
    }

    private static Visitor halfWay(URI node) {
        var official = new Visitor(node);
        official.open("/public/account/signin.xhtml");
        official.press("send", Map.of("f:email", OFFICIAL, "f:password", Installation.STAFF_PASSWORD));
        assertNotNull(official.page().getElementById("f:entered"), "a second step is due");
        return official;
    }

    private static void sameKeys(Installation second) throws IOException {
        var own = Files.createDirectories(second.home()).resolve("secrets");
        try (var files = Files.walk(portal.home().resolve("secrets"))) {
            for (var file : files.toList()) {
                Files.copy(
                        file,
                        own.resolve(portal.home().resolve("secrets").relativize(file)),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
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
