package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.processing.api.Apologise;
import vn.gov.dvctt.processing.api.DossierApologised;
import vn.gov.dvctt.processing.api.PauseGround;
import vn.gov.dvctt.shared.Refusal;

/** An apology with a new date: before the old one, once, by whoever answers for the dossier. */
@ParameterizedClass
@EnumSource(Engine.class)
class ApologyTest {
    private static final String WHY = "Cần khảo sát thực địa bổ sung theo ý kiến thẩm định";

    @Parameter
    private Engine engine;

    private final LegalClock clock = new LegalClock(SeedCalendar.calendar());
    private ClockGround ground;
    private long handler;
    private long dossier;
    private LocalDate due;

    @BeforeEach
    void begin() {
        ground = new ClockGround(engine);
        handler = ground.person("Trần Văn Thụ Lý", "TNN", "OFFICIAL", "HANDLER");
        // the desk reads the present time: a term that still runs
        dossier = ground.received("20WD", ClockText.text(yesterday()));
        due = WorkCalendar.dateOf(appointment());
    }

    @Test
    void theNewDateIsPromisedForTheClosingOfItsDay() {
        var promised = apologise(handler, due.plusDays(7), WHY);

        assertEquals(promised, appointment());
        var day = WorkCalendar.dateOf(promised);
        assertTrue(clock.calendar().isWorking(day) && !day.isBefore(due.plusDays(7)));
        assertEquals(clock.calendar().closing(day), promised);
    }

    @Test
    void dossierTaskLedgerHistoryAndApplicantHearOfIt() {
        apologise(handler, due.plusDays(7), WHY);

        for (var table : List.of("dossier where id", "task where closed_at is null and dossier_id")) {
            assertEquals(
                    1,
                    ground.count("select count(*) from running_clock c, (select due_at from " + table + " = " + dossier
                            + ") x where c.due_at = x.due_at and c.due_at > c.legal_due_at"));
        }
        assertEquals(
                1,
                ground.count(
                        "select count(*) from clock_event where kind = 'EXTENDED' and due_before < due_after and acted_by = '"
                                + handler + "'"));
        assertEquals(
                1,
                ground.count("select count(*) from dossier_step where acted_by = '" + handler + "' and note like '%"
                        + WHY + "%'"));
        assertEquals(1, ground.notices().size());
        assertTrue(ground.notices().get(0).startsWith("DOSSIER_APOLOGY "));
    }

    @Test
    void alarmsFollowTheNewDate() {
        var promised = apologise(handler, due.plusDays(7), WHY);

        assertEquals("LATE " + ClockText.text(promised), last(ground.alarms(dossier)));
    }

    @Test
    void onceOnly() {
        apologise(handler, due.plusDays(7), WHY);

        assertEquals("clock.apologyOnce", refused(handler, due.plusDays(30), WHY));
    }

    @Test
    void neverAfterTheDate() {
        dossier = ground.received("1WH", "2026-02-12 09:00");

        assertEquals("clock.apologyAfter", refused(handler, LocalDate.now().plusDays(30), WHY));
    }

    @Test
    void theNewDateIsALaterOneAndWithinAYear() {
        assertEquals("clock.apologyDate", refused(handler, due, WHY));
        assertEquals("clock.apologyDate", refused(handler, due.minusDays(1), WHY));
        assertEquals("clock.apologyDate", refused(handler, null, WHY));
        assertEquals("clock.apologyFar", refused(handler, due.plusDays(400), WHY));
    }

    @Test
    void withAReason() {
        assertEquals("clock.apologyReason", refused(handler, due.plusDays(7), "   chậm   "));
        assertEquals("clock.apologyReason", refused(handler, due.plusDays(7), null));
    }

    @Test
    void notWhileTheClockStandsStill() {
        ground.line(dossier, last -> last.thenPaused(PauseGround.OPINION, "", Instant.now(), "12"));

        assertEquals("clock.apologyPaused", refused(handler, due.plusDays(7), WHY));
    }

    @Test
    void notForWhatHasEnded() {
        ground.line(dossier, last -> last.thenStopped("APPROVED", Instant.now(), "TNN"));

        assertEquals("clock.apologyNoTerm", refused(handler, due.plusDays(7), WHY));
    }

    @Test
    void anotherUnitDoesNotFindIt() {
        var other = ground.person("Thụ lý khác", "DCKS", "OFFICIAL", "HANDLER");

        assertEquals("processing.notFound", refused(other, due.plusDays(7), WHY));
    }

    @Test
    void whatAColleagueHandlesIsForThemAndForTheHead() {
        ground.sql("update task set assignee_id = " + (handler + 900)
                + ", assignee_name = 'Lê Văn Bình' where closed_at is null");
        var head = ground.person("Trưởng phòng", "TNN", "OFFICIAL", "UNIT_HEAD");

        assertEquals("processing.heldBy", refused(handler, due.plusDays(7), WHY));
        apologise(head, due.plusDays(7), WHY);
        assertEquals(1, ground.count("select count(*) from clock_event where kind = 'EXTENDED'"));
    }

    @Test
    void theNewsCarriesBothDates() {
        var news = ground.in(shop -> {
            shop.as(handler).get(ApologyDeskBean.class).apologise(new Apologise(dossier, due.plusDays(7), WHY));
            return shop.beans().announced(DossierApologised.class);
        });

        assertEquals(1, news.size());
        assertTrue(news.get(0).before().isBefore(news.get(0).after()));
        assertEquals("TNN", news.get(0).unit());
    }

    private Instant apologise(long by, LocalDate day, String reason) {
        return ground.in(shop -> shop.as(by).get(ApologyDeskBean.class).apologise(new Apologise(dossier, day, reason)));
    }

    private String refused(long by, LocalDate day, String reason) {
        return assertThrows(Refusal.class, () -> apologise(by, day, reason)).key();
    }

    private Instant appointment() {
        return ground.in(shop ->
                shop.get(RunningClocks.class).of(dossier).orElseThrow().dueAt().orElseThrow());
    }

    private static Instant yesterday() {
        return Instant.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
    }

    private static String last(List<String> texts) {
        return texts.get(texts.size() - 1);
    }
}
