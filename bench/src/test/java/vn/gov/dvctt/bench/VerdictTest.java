package vn.gov.dvctt.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge finds every kind of harm that is done to a sound installation of two dossiers, and none where none was done. */
class VerdictTest {
    private static final String HASH = "ab".repeat(32);
    private static final List<String> SOUND = List.of(
            "insert into dossier values (%1$d, %2$d, 'NS-%1$d', 'C-%1$d', 3, timestamp '2026-01-02 03:04:05', true, 7)",
            "insert into dossier_step values (%1$d, 'SUBMITTED')",
            "insert into dossier_step values (%1$d, 'IN_PROCESS')",
            "insert into dossier_step values (%1$d, 'APPROVED')",
            "insert into task values (%1$d, 'INTAKE', timestamp '2026-01-02 03:04:05')",
            "insert into task values (%1$d, 'TRACKING', timestamp '2026-01-02 03:04:05')",
            "insert into notice values (%2$d, 'DOSSIER_SUBMITTED')",
            "insert into notice values (%2$d, 'DOSSIER_RECEIVED')",
            "insert into act values ('DossierDesk.submit', 'DONE', 'dossierId=%1$d')",
            "insert into act values ('IntakeDesk.receive', 'DONE', 'dossierId=%1$d')",
            "insert into clock_event values (%1$d, 'STARTED')",
            "insert into exchange values (%1$d, 'OUT', 'CNTT', 'dossier.received.v1', 'C-%1$d', 'ACKNOWLEDGED')",
            "insert into exchange values (%2$d, 'IN', 'CNTT', 'result.decided.v1', 'C-%1$d', 'RECORDED')");

    @TempDir
    Path home;

    private final List<String> ledger = new ArrayList<>();
    private Connection database;

    @BeforeEach
    void twoSoundDossiers() throws Exception {
        database = DriverManager.getConnection("jdbc:h2:mem:");
        harm(
                "create table dossier (id bigint, applicant_id bigint, submission_number varchar, dossier_code varchar, step_count int, decided_at timestamp, approved boolean, result_paper_id bigint)",
                "create table dossier_step (dossier_id bigint, status varchar)",
                "create table task (dossier_id bigint, kind varchar, closed_at timestamp)",
                "create table notice (account_id bigint, subject varchar)",
                "create table act (deed varchar, outcome varchar, subject varchar)",
                "create table clock_event (dossier_id bigint, kind varchar)",
                "create table exchange (id bigint, direction varchar, system_code varchar, message_type varchar, dossier_code varchar, state varchar)",
                "create table paper (id bigint, sha256 varchar)",
                "insert into paper values (7, '" + HASH + "')");
        harm(Stream.of(1, 2)
                .flatMap(id -> SOUND.stream().map(row -> row.formatted(id, 100 + id)))
                .toArray(String[]::new));
        for (int id = 1; id <= 2; id++) {
            ledger.add("opened " + (100 + id) + " " + id);
            ledger.add("submitted " + id + " NS-" + id);
            ledger.add("received " + id + " C-" + id);
            book("RECEIVED", "C-" + id);
            book("APPROVED", "C-" + id);
        }
        var content = home.resolve("files/ab/ab/" + HASH);
        Files.createDirectories(content.getParent());
        Files.writeString(content, "result");
    }

    @AfterEach
    void forget() throws Exception {
        database.close();
    }

    @Test
    void nothingIsFoundWhereNothingIsWrong() throws Exception {
        var verdict = verdict();
        assertTrue(verdict.isClean(), verdict::toString);
        assertEquals(6, verdict.acknowledged());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delete from dossier where id = 2                                  | opened 102 2",
                "update dossier set submission_number = 'NS-9' where id = 2        | submitted 2 NS-2",
                "update dossier set dossier_code = null where id = 2               | received 2 C-2",
                "update dossier set applicant_id = 101 where id = 2                | opened 102 2"
            })
    void whatWasAcknowledgedAndIsGoneIsLost(String harm, String expected) throws Exception {
        harm(harm);
        assertTrue(verdict().lost().contains(expected), () -> "not found: " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update dossier set applicant_id = 101                                            | person with two dossiers 101",
                "insert into dossier_step values (2, 'SUBMITTED')                                 | submitted twice 2",
                "insert into dossier_step values (2, 'REFUSED')                                   | decided twice 2",
                "insert into clock_event values (2, 'STARTED')                                    | received twice 2",
                "insert into task values (2, 'TRACKING', now())                                   | two tasks of a kind 2",
                "insert into notice values (102, 'DOSSIER_RECEIVED')                              | two notices of a kind 102",
                "insert into exchange values (9, 'OUT', 'CNTT', 'x', 'C-2', 'SENT')               | dispatched twice C-2",
                "insert into exchange values (9, 'IN', 'CNTT', 'result.decided.v1', 'C-2', 'RECORDED') | answer recorded twice C-2"
            })
    void oneIntentWithTwoEffectsIsDoubled(String harm, String expected) throws Exception {
        harm(harm);
        assertEquals(List.of(expected), verdict().doubled());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delete from dossier_step where dossier_id = 2 and status = 'SUBMITTED' | history incomplete 2",
                "delete from task where dossier_id = 2                             | submitted without task 2",
                "delete from notice where account_id = 102                         | submitted without notice 2",
                "delete from act where subject = 'dossierId=2' and deed like 'D%'  | submitted without act 2",
                "update act set outcome = 'FAILED' where subject = 'dossierId=2' and deed like 'I%' | received without act 2",
                "delete from clock_event where dossier_id = 2                      | received without clock 2",
                "delete from exchange where direction = 'OUT' and dossier_code = 'C-2' | received without exchange 2",
                "update task set closed_at = null where dossier_id = 2 and kind = 'INTAKE' | decided with a task left over 2",
                "delete from exchange where direction = 'IN' and dossier_code = 'C-2' | decided without the answer 2",
                "update exchange set state = 'PENDING' where id = 2                | message left over 2",
                "update dossier set dossier_code = null, decided_at = null where id = 2 | submitted and never received 2",
                "update dossier set decided_at = null where id = 2                 | received and never decided 2"
            })
    void aFactWithoutAllThatBelongsToItIsHalfMade(String harm, String expected) throws Exception {
        harm(harm);
        assertTrue(verdict().halfMade().contains(expected), () -> "not found: " + expected);
    }

    @Test
    void aResultWithoutItsFileIsHalfMade() throws Exception {
        Files.delete(home.resolve("files/ab/ab/" + HASH));
        assertEquals(List.of("result without content " + HASH), verdict().halfMade());
    }

    @Test
    void theSystemsBookBearsWitnessToo() throws Exception {
        book("RECEIVED", "C-1");
        book("RECEIVED", "C-3");
        harm("update dossier set approved = false where id = 2");
        var verdict = verdict();
        assertEquals(List.of("handed over twice C-1"), verdict.doubled());
        assertEquals(
                List.of(
                        "decided, but not in the system's book C-2",
                        "in the system's book, but not so decided C-2",
                        "in the system's book, but not so decided C-3"),
                verdict.halfMade());
    }

    @Test
    void aSystemThatDecidedTwiceIsFound() throws Exception {
        book("REFUSED", "C-1");
        assertEquals(List.of("decided twice by the system C-1"), verdict().doubled());
    }

    private Verdict verdict() throws Exception {
        return Verdict.of(database, home, ledger, List.of());
    }

    private void harm(String... statements) throws Exception {
        try (var statement = database.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    private void book(String event, String dossier) throws Exception {
        var book = Files.createDirectories(home.resolve("partner")).resolve("CNTT.book");
        var line = "{\"event\":\"" + event + "\",\"dossier\":\"" + dossier + "\"}\n";
        Files.writeString(book, line, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
    }
}
