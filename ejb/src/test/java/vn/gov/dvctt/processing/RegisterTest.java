package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.dossier.api.DossierReturned;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.processing.api.RegisterDesk;
import vn.gov.dvctt.processing.api.RegisterPeriod;
import vn.gov.dvctt.processing.api.RegisterRow;
import vn.gov.dvctt.processing.api.TaskExport;
import vn.gov.dvctt.processing.api.TaskFilter;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.processing.api.TaskOutcome;
import vn.gov.dvctt.processing.api.TaskRow;
import vn.gov.dvctt.shared.Refusal;

/** The register book as it is written by what happens, and as it is read and taken away. */
@ParameterizedClass
@EnumSource(Engine.class)
class RegisterTest {
    private static final RegisterPeriod NOVEMBER =
            new RegisterPeriod(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30));

    @Parameter
    private Engine engine;

    private ProcessGround process;
    private StepsDone done;

    @BeforeEach
    void begin() {
        process = new ProcessGround(engine);
        done = new StepsDone(process);
    }

    @Test
    void aLineIsWrittenAtReceptionAndFilledInAsTheDossierGoesOn() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var first = today().get(0);
        assertEquals(1, first.serial());
        assertEquals(process.ground.dossier(dossier, "dossier_code"), first.dossierCode());
        assertEquals("Cục Quản lý tài nguyên nước", first.body());
        assertEquals(null, first.resultAt());

        done.issued(dossier, "TNN");
        process.ground.in(shop -> {
            shop.beans()
                    .fire(new DossierReturned(
                            dossier,
                            "NS-" + dossier,
                            new DossierCode(first.dossierCode()),
                            1,
                            ReturnWay.POST,
                            Instant.now()));
            return null;
        });
        var later = today().get(0);
        assertEquals(TaskOutcome.APPROVED, later.outcome());
        assertTrue(later.resultAt() != null && later.returnedAt() != null);
        assertEquals(ReturnWay.POST, later.returnWay());
        assertEquals(first.dueAt(), later.dueAt());
    }

    @Test
    void dossiersReceivedBeforeThereWasABookStandInIt() throws IOException {
        var second = process.ground.received("5WD", "2026-11-04 09:00");
        var first = process.ground.received("5WD", "2026-11-03 09:00");
        try (var migration = RegisterTest.class.getResourceAsStream("/db/migration/V180__register.sql")) {
            var text = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
            process.ground.sql(
                    text.substring(text.indexOf("insert into register_entry")).replace(";", ""));
        }
        var lines = rows(new RegisterPeriod(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 5)));
        assertEquals(
                List.of(first + " 1/2026", second + " 2/2026"),
                lines.stream()
                        .map(line -> line.dossierId() + " " + line.serial() + "/" + line.book())
                        .toList());
    }

    @Test
    void serialsAreOfAUnitAndAYear() {
        process.received("1.004122", "TNN");
        process.received("1.004122", "TNN");
        process.received("1.000082", "DDBD");
        assertEquals(List.of(1, 2), today().stream().map(RegisterRow::serial).toList());
        assertEquals(1, process.ground.count("select serial from register_entry where unit = 'DDBD'"));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeatEvenAtTheSameMoment() {
        lines(1_060);
        var clerk = process.official("TNN", "CLERK");
        var seen = new ArrayList<Long>();
        var cursor = "";
        do {
            var after = cursor;
            var page = process.by(clerk, shop -> shop.get(RegisterDesk.class).page(NOVEMBER, after));
            page.rows().forEach(row -> seen.add(row.dossierId()));
            cursor = page.next();
        } while (!cursor.isEmpty() && seen.size() < 200);
        assertEquals(seen.stream().distinct().sorted().toList(), seen);

        var all = new ArrayList<Integer>();
        process.does(clerk, shop -> shop.get(RegisterDesk.class).export(NOVEMBER, row -> all.add(row.serial())));
        assertEquals(1_060, all.size());
        assertEquals(all.stream().distinct().sorted().toList(), all);
        assertEquals("processing.registerTooLong", refusedPrint(clerk, NOVEMBER));
    }

    @Test
    void thePeriodEndsWithItsLastDayInVietnam() {
        lines(1);
        process.ground.sql(
                "update register_entry set received_at = timestamp with time zone '2024-11-30 16:59:59+00:00'");
        assertEquals(1, rows(NOVEMBER).size());
        process.ground.sql(
                "update register_entry set received_at = timestamp with time zone '2024-11-30 17:00:00+00:00'");
        assertEquals(0, rows(NOVEMBER).size());
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefusedAndAnotherUnitSeesNothing() {
        lines(3);
        var clerk = process.official("TNN", "CLERK");
        var wrong = new RegisterPeriod(NOVEMBER.to(), NOVEMBER.from());
        assertEquals("processing.period", refusedPrint(clerk, wrong));
        assertEquals("processing.period", done.refused(clerk, shop -> shop.get(RegisterDesk.class)
                .export(wrong, row -> {})));
        assertEquals("processing.cursor", done.refused(clerk, shop -> shop.get(RegisterDesk.class)
                .page(NOVEMBER, "yesterday_7")));
        var foreign = process.official("MT", "CLERK");
        assertEquals(List.of(), process.by(foreign, shop -> shop.get(RegisterDesk.class)
                .page(NOVEMBER, "")
                .rows()));
    }

    @Test
    void theWorkListIsTakenAwayAsFilteredAndOfTheOwnUnitOnly() {
        var mine = process.received("1.004122", "TNN");
        process.received("1.000082", "DDBD");
        var found = new ArrayList<TaskRow>();
        var done = TaskFilter.of(TaskLane.DONE);
        process.does(process.official("TNN", "INTAKE"), shop -> shop.get(TaskExport.class)
                .export(done, found::add));
        assertEquals(List.of(mine), found.stream().map(TaskRow::dossierId).toList());
    }

    private void lines(int count) {
        process.official("TNN", "CLERK");
        var first = Timestamp.from(Instant.parse("2024-11-04T02:00:00Z"));
        process.ground.in(shop -> {
            for (int i = 1; i <= count; i++) {
                shop.entities()
                        .createNativeQuery(
                                "insert into register_entry (dossier_id, revision, unit, book, serial, dossier_code, procedure_code, procedure_title, sets, applicant_name, body, received_at, due_at, transferred_at)"
                                        + " values (?, 1, 'TNN', 2024, ?, ?, '1.004122', 'Thủ tục', 1, 'Nguyễn Văn A', 'TNN', ?, ?, ?)")
                        .setParameter(1, 9_000_000L + i)
                        .setParameter(2, i)
                        .setParameter(3, "000.00.11.G10-241104-" + i)
                        .setParameter(4, new Timestamp(first.getTime() + i / 100))
                        .setParameter(5, first)
                        .setParameter(6, first)
                        .executeUpdate();
            }
            return null;
        });
    }

    private List<RegisterRow> today() {
        var today = WorkCalendar.dateOf(Instant.now());
        return rows(new RegisterPeriod(today, today));
    }

    private List<RegisterRow> rows(RegisterPeriod period) {
        return process.by(
                process.official("TNN", "CLERK"),
                shop -> shop.get(RegisterDesk.class).page(period, "").rows());
    }

    private String refusedPrint(long official, RegisterPeriod period) {
        return assertThrows(
                        Refusal.class,
                        () -> process.by(
                                official, shop -> shop.get(RegisterDesk.class).print(period)))
                .key();
    }
}
