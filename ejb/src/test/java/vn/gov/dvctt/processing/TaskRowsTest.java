package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.dossier.api.DossierSubmitted;
import vn.gov.dvctt.processing.api.TaskChange;
import vn.gov.dvctt.processing.api.TaskCounts;
import vn.gov.dvctt.processing.api.TaskCounts.LaneCount;
import vn.gov.dvctt.processing.api.TaskDue;
import vn.gov.dvctt.processing.api.TaskFilter;
import vn.gov.dvctt.processing.api.TaskHolder;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.processing.api.TaskRow;
import vn.gov.dvctt.shared.Refusal;

/** Work lists on real databases. */
@ParameterizedClass
@EnumSource(Engine.class)
class TaskRowsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00.123456Z");
    private static final Instant SOON = NOW.plus(Duration.ofDays(1));
    private static final Person HOA =
            new Person(12, AccountKind.OFFICIAL, "Trần Thị Hoa", "", "TNN", Set.of("INTAKE"), Map.of());

    @Parameter
    private Engine engine;

    private EntityManager entities;
    private TaskRows rows;
    private TaskLooks looks;
    private long dossier;

    @BeforeEach
    void open() {
        entities = engine.unit().createEntityManager();
        entities.getTransaction().begin();
        // gone with the transaction: what other tests left stays theirs
        entities.createQuery("delete from Task t").executeUpdate();
        entities.createQuery("delete from TaskLook l").executeUpdate();
        rows = new TaskRows(entities);
        looks = new TaskLooks(entities);
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
                List.of("Quá Hạn"),
                names(new TaskFilter(TaskLane.TO_RECEIVE, TaskDue.LATE, TaskHolder.ANYONE, false, "")));
        assertEquals(
                List.of("Sắp Đến"),
                names(new TaskFilter(TaskLane.TO_RECEIVE, TaskDue.SOON, TaskHolder.ANYONE, false, "")));
        assertEquals(
                new TaskCounts(
                        List.of(
                                new LaneCount(TaskLane.TO_RECEIVE, 3, 1, 1, 0),
                                new LaneCount(TaskLane.TO_HANDLE, 0, 0, 0, 0)),
                        0),
                rows.counts("TNN", 12, List.of(TaskLane.TO_RECEIVE, TaskLane.TO_HANDLE), NOW, SOON));
    }

    @Test
    void mineAndNobodysAreToldApart() {
        add("TNN", "Của Hoa", SOON).takenBy(HOA, 1);
        add("TNN", "Chưa Ai", SOON);
        entities.flush();

        assertEquals(
                List.of("Của Hoa"), names(new TaskFilter(TaskLane.TO_RECEIVE, TaskDue.ANY, TaskHolder.ME, false, "")));
        assertEquals(
                List.of("Chưa Ai"),
                names(new TaskFilter(TaskLane.TO_RECEIVE, TaskDue.ANY, TaskHolder.NOBODY, false, "")));
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
    void whatIsSoughtIsFoundInEveryLaneAndOnceADossier() {
        var code = new DossierCode("000.00.00.G13-261124-0001");
        var task = add("TNN", "Nguyễn Văn A", SOON);
        task.received(code, NOW);
        entities.persist(task.tracking(code, NOW.plusSeconds(1), SOON));
        entities.flush();

        for (var text : List.of("000.00.00.G13-2611", "ns-2611", "261124-1", "nguyen")) {
            var found = list("TNN", search(text));
            assertEquals(
                    List.of(TaskLane.AT_SYSTEM),
                    found.stream().map(TaskRow::lane).toList(),
                    text);
        }
        assertTrue(list("TNN", search("000.00.00.G14")).isEmpty());
        assertTrue(list("DDBD", search("ns-2611")).isEmpty(), "another unit's");
    }

    @Test
    void theRangeOfWhatBeginsWithATextEndsAfterIt() {
        assertEquals("nguyeo", TaskOrder.above("nguyen"));
        assertEquals("NS-2612", TaskOrder.above("NS-2611-"));
        assertEquals("NS-261A", TaskOrder.above("NS-2619"));
        assertEquals("ty a", TaskOrder.above("ty 9"));
        assertEquals("b", TaskOrder.above("azz"));
        assertEquals("", TaskOrder.above("zz"));
        for (var name : List.of("Zz", "Công ty 9", "Ngô Z", "Đỗ-")) {
            add("TNN", name, SOON);
            assertEquals(List.of(name), names(search(name)), name);
        }
    }

    @Test
    void whatChangedStandsThereWithTheLatestFirstAndPageByPage() {
        for (int i = 1; i <= 30; i++) {
            add("TNN", "Nguyễn Văn A", SOON);
            looks.seen(12, dossier, NOW);
            looks.happened(dossier, TaskChange.SUPPLEMENTED, 99, NOW.plusSeconds(i));
        }
        add("TNN", "Chưa mở", SOON);
        looks.happened(dossier, TaskChange.OPINION, 99, NOW);

        var first = rows.page("TNN", 12, changed(), "", NOW, SOON);
        assertEquals(25, first.rows().size());
        assertEquals(30, first.rows().get(0).dossierId());
        assertEquals(TaskChange.SUPPLEMENTED, first.rows().get(0).change());
        var second = rows.page("TNN", 12, changed(), first.next(), NOW, SOON);
        assertEquals(5, second.rows().size());
        assertEquals("", second.next());
        assertEquals(30, rows.counts("TNN", 12, List.of(), NOW, SOON).changed());
        assertTrue(rows.page("TNN", 13, changed(), "", NOW, SOON).rows().isEmpty(), "somebody else looked");
        assertTrue(rows.page("DDBD", 12, changed(), "", NOW, SOON).rows().isEmpty(), "no longer of this unit");
    }

    @Test
    void aMarkIsNobodysWhoDidItAndGoesWithTheNextLook() {
        add("TNN", "Nguyễn Văn A", SOON);
        looks.seen(12, dossier, NOW);
        looks.seen(13, dossier, NOW);
        looks.happened(dossier, TaskChange.SENT_ON, 13, NOW.plusSeconds(5));

        assertEquals(Map.of(dossier, TaskChange.SENT_ON), looks.marks(12, List.of(dossier)));
        assertEquals(Map.of(), looks.marks(13, List.of(dossier)));
        assertEquals(
                TaskChange.SENT_ON, list("TNN", all(TaskLane.TO_RECEIVE)).get(0).change());
        looks.seen(12, dossier, NOW.plusSeconds(6));
        assertEquals(null, list("TNN", all(TaskLane.TO_RECEIVE)).get(0).change());
        looks.told(14, dossier, TaskChange.ASSIGNED, NOW.plusSeconds(7));
        assertEquals(Map.of(dossier, TaskChange.ASSIGNED), looks.marks(14, List.of(dossier)), "never opened it");
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
        return TaskFilter.of(lane);
    }

    private static TaskFilter changed() {
        return new TaskFilter(TaskLane.TO_RECEIVE, TaskDue.ANY, TaskHolder.ANYONE, true, "");
    }

    private static TaskFilter search(String text) {
        return new TaskFilter(TaskLane.TO_RECEIVE, TaskDue.ANY, TaskHolder.ANYONE, false, text);
    }
}
