package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.dossier.api.DossierSubmitted;
import vn.gov.dvctt.processing.api.TaskCounts;
import vn.gov.dvctt.processing.api.TaskDue;
import vn.gov.dvctt.processing.api.TaskFilter;
import vn.gov.dvctt.processing.api.TaskHolder;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.processing.api.TaskRow;
import vn.gov.dvctt.shared.Refusal;

/** Work lists on a real database: H2 in memory with the migration's own table. */
class TaskRowsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00.123456Z");
    private static final Instant SOON = NOW.plus(Duration.ofDays(1));
    private static final String URL = "jdbc:h2:mem:tasks;DB_CLOSE_DELAY=-1";
    private static final Person HOA =
            new Person(12, AccountKind.OFFICIAL, "Trần Thị Hoa", "", "TNN", Set.of("INTAKE"), Map.of());
    private static EntityManagerFactory factory;

    private EntityManager entities;
    private TaskRows rows;
    private long dossier;

    @BeforeAll
    static void createTables() throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(URL);
                var statement = connection.createStatement();
                var first = TaskRowsTest.class.getResourceAsStream("/db/migration/V070__processing.sql");
                var steps = TaskRowsTest.class.getResourceAsStream("/db/migration/V177__step_engine.sql")) {
            for (var migration : List.of(first, steps)) {
                statement.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8)
                        .replace("${bigint}", "bigint")
                        .replace("${varchar}", "varchar")
                        .replace("${text}", "clob")
                        .replace("${boolean}", "boolean")
                        .replace("${moment}", "timestamp(6) with time zone"));
            }
        }
        factory = Persistence.createEntityManagerFactory(
                "dvctt",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.url", URL,
                        "eclipselink.target-server", "None",
                        "eclipselink.logging.level", "WARNING"));
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @BeforeEach
    void open() {
        entities = factory.createEntityManager();
        entities.getTransaction().begin();
        rows = new TaskRows(entities);
    }

    @AfterEach
    void forget() {
        entities.getTransaction().rollback();
        entities.close();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeatEvenAtTheSameMoment() {
        for (int i = 0; i < 60; i++) {
            add("TNN", "Nguyễn Văn A", NOW.plusSeconds(i / 20));
        }

        var seen = new ArrayList<Long>();
        String cursor = "";
        var sizes = new ArrayList<Integer>();
        do {
            var page = rows.page("TNN", 12, all(TaskLane.TO_RECEIVE), cursor, NOW, SOON);
            sizes.add(page.rows().size());
            page.rows().forEach(row -> seen.add(row.dossierId()));
            cursor = page.next();
        } while (!cursor.isEmpty());

        assertEquals(List.of(25, 25, 10), sizes);
        assertEquals(60, Set.copyOf(seen).size());
        assertEquals(seen.stream().sorted().toList(), seen);
    }

    @Test
    void anotherUnitSeesNothing() {
        add("TNN", "Nguyễn Văn A", SOON);

        assertTrue(list("DDBD", all(TaskLane.TO_RECEIVE)).isEmpty());
    }

    @Test
    void lateAndSoonAreToldApart() {
        add("TNN", "Quá Hạn", NOW.minusSeconds(1));
        add("TNN", "Sắp Đến", NOW.plusSeconds(60));
        add("TNN", "Còn Lâu", SOON.plusSeconds(60));

        assertEquals(
                List.of("Quá Hạn"), names(new TaskFilter(TaskLane.TO_RECEIVE, TaskDue.LATE, TaskHolder.ANYONE, "")));
        assertEquals(
                List.of("Sắp Đến"), names(new TaskFilter(TaskLane.TO_RECEIVE, TaskDue.SOON, TaskHolder.ANYONE, "")));
        assertEquals(new TaskCounts(3, 1, 1, 0), rows.counts("TNN", 12, NOW, SOON));
    }

    @Test
    void mineAndNobodysAreToldApart() {
        add("TNN", "Của Hoa", SOON).takenBy(HOA, 1);
        add("TNN", "Chưa Ai", SOON);
        entities.flush();

        assertEquals(List.of("Của Hoa"), names(new TaskFilter(TaskLane.TO_RECEIVE, TaskDue.ANY, TaskHolder.ME, "")));
        assertEquals(
                List.of("Chưa Ai"), names(new TaskFilter(TaskLane.TO_RECEIVE, TaskDue.ANY, TaskHolder.NOBODY, "")));
    }

    @Test
    void aNameIsFoundByItsBeginningWithoutAccents() {
        add("TNN", "Đỗ Thị Ánh", SOON);
        add("TNN", "Nguyễn Đỗ", SOON);

        assertEquals(List.of("Đỗ Thị Ánh"), names(search("do thi a")));
        assertEquals(List.of("Đỗ Thị Ánh"), names(search("ĐỖ")));
        assertTrue(names(search("%")).size() == 2, "a wildcard is no wildcard");
    }

    @Test
    void aCodeIsFoundInEveryLane() {
        var code = new DossierCode("000.00.00.G13-261124-0001");
        var task = add("TNN", "Nguyễn Văn A", SOON);
        task.received(code, NOW);
        entities.persist(task.tracking(code, NOW, SOON));
        entities.flush();

        assertEquals(2, list("TNN", search("000.00.00.G13-2611")).size());
        assertEquals(2, list("TNN", search("ns-2611")).size());
        assertEquals(2, list("TNN", search("261124-1")).size());
        assertTrue(list("TNN", search("000.00.00.G14")).isEmpty());
    }

    @Test
    void aNameMayHoldDigits() {
        add("TNN", "Công ty 36", SOON);

        assertEquals(List.of("Công ty 36"), names(search("công ty 3")));
    }

    @Test
    void namesArePagedToo() {
        for (int i = 0; i < 30; i++) {
            add("TNN", "Nguyễn Văn A", SOON);
        }
        var first = rows.page("TNN", 12, search("nguyen"), "", NOW, SOON);
        var second = rows.page("TNN", 12, search("nguyen"), first.next(), NOW, SOON);

        assertEquals(5, second.rows().size());
        assertEquals("", second.next());
    }

    @Test
    void aGarbledAddressIsRefused() {
        for (var cursor : List.of("x", "_", "2026_x", "yesterday_7", "1_")) {
            assertThrows(
                    Refusal.class, () -> rows.page("TNN", 12, all(TaskLane.TO_RECEIVE), cursor, NOW, SOON), cursor);
        }
    }

    private Task add(String unit, String applicant, Instant dueAt) {
        dossier++;
        var task = Task.intake(
                new DossierSubmitted(
                        dossier,
                        "NS-261124-" + dossier,
                        "1.004241",
                        1,
                        "Cung cấp dữ liệu",
                        unit,
                        40,
                        applicant,
                        false,
                        NOW),
                dueAt);
        entities.persist(task);
        entities.flush();
        return task;
    }

    private List<TaskRow> list(String unit, TaskFilter filter) {
        return rows.page(unit, 12, filter, "", NOW, SOON).rows();
    }

    private List<String> names(TaskFilter filter) {
        return list("TNN", filter).stream().map(TaskRow::applicantName).toList();
    }

    private static TaskFilter all(TaskLane lane) {
        return new TaskFilter(lane, TaskDue.ANY, TaskHolder.ANYONE, "");
    }

    private static TaskFilter search(String text) {
        return new TaskFilter(TaskLane.TO_RECEIVE, TaskDue.ANY, TaskHolder.ANYONE, text);
    }
}
