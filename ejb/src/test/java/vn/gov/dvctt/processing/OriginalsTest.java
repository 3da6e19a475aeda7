package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.dossier.api.DossierWithdrawn;
import vn.gov.dvctt.processing.api.MarginDesk;
import vn.gov.dvctt.processing.api.OriginalsDesk;
import vn.gov.dvctt.processing.api.OriginalsState;
import vn.gov.dvctt.processing.api.OwnOriginals;

/** Originals are shown on request (article 9.3), by an appointment both sides agree on, and what came of it is written down. */
@ParameterizedClass
@EnumSource(Engine.class)
class OriginalsTest {
    private static final LocalTime NINE = VisitsDone.NINE;

    @Parameter
    private Engine engine;

    private ProcessGround process;
    private StepsDone done;
    private VisitsDone visits;

    @BeforeEach
    void begin() {
        process = new ProcessGround(engine);
        done = new StepsDone(process);
        visits = new VisitsDone(process, done);
    }

    @Test
    void askedProposedSettledAndMatched() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        visits.asks(handler, dossier);
        var asked = visits.own(dossier);
        assertEquals(OriginalsState.ASKED, asked.state());
        assertEquals(
                List.of(3), asked.items().stream().map(item -> item.component()).toList());

        visits.proposes(dossier, visits.workingDay(3), visits.workingDay(4));
        var proposed = visits.own(dossier);
        assertEquals(2, proposed.proposed().size());
        assertEquals(2, proposed.proposalsLeft());
        visits.settles(handler, dossier, visits.workingDay(4), NINE);
        var settled = visits.own(dossier);
        assertEquals(OriginalsState.CONFIRMED, settled.state());
        assertEquals(WorkCalendar.at(visits.workingDay(4), NINE), settled.slot());

        visits.records(process.official("TNN", "INTAKE"), dossier, OriginalsState.MATCHED, List.of(), "");
        assertEquals(OriginalsState.MATCHED, visits.own(dossier).state());
        assertEquals("INTAKE TNN", visits.own(dossier).resultBy());
        assertEquals(
                List.of(
                        "Cơ quan đề nghị xuất trình bản chính",
                        "Người nộp đề nghị giờ hẹn khác để đối chiếu bản chính.",
                        "Cơ quan đồng ý giờ hẹn đối chiếu bản chính",
                        "Đã đối chiếu bản chính: khớp"),
                remarks(dossier));
    }

    @Test
    void anotherTimeThanWasWantedHasToBeAnsweredAgain() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        visits.asks(handler, dossier);
        visits.confirms(dossier);
        assertEquals(OriginalsState.CONFIRMED, visits.own(dossier).state());
        visits.settles(handler, dossier, visits.workingDay(5), NINE);
        assertEquals(OriginalsState.ASKED, visits.own(dossier).state());
        assertTrue(process.ground.notices().stream().anyMatch(one -> one.startsWith("DOSSIER_ORIGINALS_ANEW ")));
    }

    @Test
    void threeTimesMayBeAskedForAnother() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        visits.asks(handler, dossier);
        for (int i = 0; i < 3; i++) {
            visits.proposes(dossier, visits.workingDay(3));
            visits.settles(handler, dossier, visits.workingDay(6), NINE);
        }
        assertEquals(
                "processing.proposalsOver",
                done.refused(
                        visits.applicant(dossier),
                        shop -> VisitsDone.propose(
                                shop.get(OwnOriginals.class),
                                dossier,
                                List.of(visits.workingDay(3).atTime(NINE)))));
        visits.confirms(dossier);
        assertEquals(OriginalsState.CONFIRMED, visits.own(dossier).state());
    }

    @Test
    void anAppointmentLiesInWorkingTimeAndAhead() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        var sunday = LocalDate.now(WorkCalendar.ZONE).plusDays(7).with(java.time.DayOfWeek.SUNDAY);
        assertEquals("processing.slotOff", visits.refusedAsk(handler, dossier, sunday, NINE));
        assertEquals(
                "processing.slotHours",
                visits.refusedAsk(handler, dossier, visits.workingDay(2), LocalTime.of(12, 30)));
        assertEquals(
                "processing.slotHours",
                visits.refusedAsk(handler, dossier, visits.workingDay(2), LocalTime.of(11, 45)));
        assertEquals(
                "processing.slotHours",
                visits.refusedAsk(handler, dossier, visits.workingDay(2), LocalTime.of(17, 30)));
        assertEquals("processing.slotPast", visits.refusedAsk(handler, dossier, LocalDate.of(2026, 1, 5), NINE));
        assertEquals("processing.slotFar", visits.refusedAsk(handler, dossier, visits.workingDay(80), NINE));
        assertEquals("processing.slotMissing", visits.refusedAsk(handler, dossier, null, NINE));
        visits.asks(handler, dossier);
        assertEquals(
                "processing.slotOff",
                done.refused(
                        visits.applicant(dossier),
                        shop -> VisitsDone.propose(
                                shop.get(OwnOriginals.class), dossier, List.of(sunday.atTime(NINE)))));
        assertEquals(
                "processing.proposalTimes",
                done.refused(
                        visits.applicant(dossier),
                        shop -> VisitsDone.propose(shop.get(OwnOriginals.class), dossier, List.of())));
    }

    @Test
    void oneRequestAtATimeByWhomTheDossierIsEntrustedTo() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        assertEquals(
                "processing.notFound",
                visits.refusedAsk(process.official("MT", "HANDLER"), dossier, visits.workingDay(2), NINE));
        assertEquals(
                "processing.notYourStep",
                visits.refusedAsk(process.official("TNN", "INTAKE"), dossier, visits.workingDay(2), NINE));
        visits.asks(handler, dossier);
        assertEquals("processing.originalsOpen", visits.refusedAsk(handler, dossier, visits.workingDay(3), NINE));
        assertFalse(process.by(handler, shop -> shop.get(MarginDesk.class).margin(dossier, 0))
                .mayAsk());
        var stranger = process.ground.person("Người Khác", null);
        var id = visits.own(dossier).id();
        assertEquals("dossier.notFound", done.refused(stranger, shop -> shop.get(OwnOriginals.class)
                .confirm("NS-" + dossier, id, 1)));
    }

    @Test
    void intakeAsksBeforeReceptionAndTheCodeIsKnownAfterwards() {
        var dossier = process.submittedTo("1.004122", "TNN");
        var intake = process.official("TNN", "INTAKE");
        visits.asks(intake, dossier);
        process.by(intake, shop -> shop.get(IntakeDeskBean.class)
                .receive(new vn.gov.dvctt.processing.api.ReceiveDossier(
                        dossier, ProcessGround.revision(shop, dossier), 0)));
        assertEquals(
                process.ground.dossier(dossier, "dossier_code"),
                visits.day(intake, visits.workingDay(2)).get(0).number());
    }

    @Test
    void whatDiffersIsNamedAndExplained() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        visits.asks(handler, dossier);
        assertEquals(
                "processing.originalsWords",
                visits.refusedRecord(handler, dossier, OriginalsState.DIFFERS, List.of(3), "sai"));
        assertEquals(
                "processing.originalsDiffering",
                visits.refusedRecord(
                        handler, dossier, OriginalsState.DIFFERS, List.of(2), "Số hiệu văn bằng không khớp"));
        assertEquals(
                "processing.originalsEarly",
                visits.refusedRecord(handler, dossier, OriginalsState.MISSED, List.of(), ""));
        assertEquals(
                "processing.originalsOutcome",
                visits.refusedRecord(handler, dossier, OriginalsState.ASKED, List.of(), ""));
        visits.records(handler, dossier, OriginalsState.DIFFERS, List.of(3), "Số hiệu văn bằng không khớp");
        assertEquals(List.of(3), visits.own(dossier).differing());
        assertEquals(
                "processing.originalsChanged",
                visits.refusedRecord(handler, dossier, OriginalsState.MATCHED, List.of(), ""));
        assertTrue(process.by(handler, shop -> shop.get(MarginDesk.class).margin(dossier, 0))
                .mayAsk());
    }

    /** Decided after articles 9 and 11 of the circular, which give no ground for a pause. */
    @Test
    void theClockRunsOnMeanwhile() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var lines = process.ground.count("select count(*) from clock_event where dossier_id = " + dossier);
        var due = process.ground.dossier(dossier, "due_at");
        visits.asks(process.official("TNN", "HANDLER"), dossier);
        assertEquals(lines, process.ground.count("select count(*) from clock_event where dossier_id = " + dossier));
        assertEquals(due, process.ground.dossier(dossier, "due_at"));
        assertEquals(List.of("appraise/1 TO_HANDLE TNN"), process.stands(dossier));
    }

    @Test
    void theDayBeforeTheApplicantIsRemindedOnceAndNotAfterTheEnd() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        visits.asks(process.official("TNN", "HANDLER"), dossier, visits.workingDay(5));
        var alarm = process.ground.count("select id from clock_alarm where kind = 'ORIGINALS_TOMORROW'");
        process.ground.sql("delete from notice_dispatch");
        process.ground.sql("delete from notice");
        var when = WorkCalendar.at(visits.workingDay(5), LocalTime.of(7, 0));
        process.ground.in(shop -> {
            shop.get(AlarmBellBean.class).ring(alarm, when);
            shop.get(AlarmBellBean.class).ring(alarm, when);
            return null;
        });
        assertEquals(List.of("DOSSIER_ORIGINALS_SOON " + visits.applicant(dossier)), process.ground.notices());

        visits.settles(process.official("TNN", "HANDLER"), dossier, visits.workingDay(6), NINE);
        process.ground.in(shop -> {
            shop.beans()
                    .fire(new DossierWithdrawn(
                            dossier, "NS-" + dossier, visits.applicant(dossier), "Thôi", Instant.now()));
            return null;
        });
        assertEquals(OriginalsState.CANCELLED, visits.own(dossier).state());
        assertEquals(
                0,
                process.ground.count(
                        "select count(*) from clock_alarm where matter = 'ORIGINALS' and state = 'PENDING'"));
    }

    @Test
    void theDaysListIsOfOneUnitInOrderAndFollowsPageByPage() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        visits.asks(handler, dossier);
        copies(dossier, 130);
        var seen = new java.util.ArrayList<Long>();
        var cursor = "";
        do {
            var after = cursor;
            var page = process.by(handler, shop -> shop.get(OriginalsDesk.class).day(visits.workingDay(2), after));
            page.rows().forEach(row -> seen.add(row.id()));
            cursor = page.next();
        } while (!cursor.isEmpty());
        assertEquals(131, seen.stream().distinct().count());
        assertEquals(131, seen.size());
        assertEquals(List.of(), visits.day(process.official("MT", "HANDLER"), visits.workingDay(2)));
        assertEquals("processing.cursor", done.refused(handler, shop -> shop.get(OriginalsDesk.class)
                .day(visits.workingDay(2), "gestern_x")));
    }

    private void copies(long dossier, int count) {
        process.ground.in(shop -> {
            IntStream.range(0, count).forEach(i -> shop.entities()
                    .createNativeQuery(
                            "insert into originals_request (id, revision, dossier_id, submission_number, applicant_id, applicant_name, unit, components, items, place, slot_at, reason, state, asked_by, asked_at, proposals)"
                                    + " select " + (9_000_000 + i)
                                    + ", 1, dossier_id, submission_number, applicant_id, applicant_name, unit, components, items, place, slot_at, reason, 'MATCHED', asked_by, asked_at, 0 from originals_request where dossier_id = "
                                    + dossier + " and id < 9000000")
                    .executeUpdate());
            return null;
        });
    }

    private List<String> remarks(long dossier) {
        return process.ground.in(
                shop -> shop.get(DossierReading.class).dossier(dossier).orElseThrow().history().stream()
                        .map(line -> line.note())
                        .filter(note -> note.contains("bản chính") || note.contains("giờ hẹn"))
                        .map(note -> note.split(" để kiểm| với giấy| lúc |: \\d")[0])
                        .toList());
    }
}
