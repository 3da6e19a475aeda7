package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import vn.gov.dvctt.processing.api.AppointmentRow;
import vn.gov.dvctt.processing.api.AskOriginals;
import vn.gov.dvctt.processing.api.MarginDesk;
import vn.gov.dvctt.processing.api.OriginalsDesk;
import vn.gov.dvctt.processing.api.OriginalsState;
import vn.gov.dvctt.processing.api.OriginalsView;
import vn.gov.dvctt.processing.api.OwnOriginals;
import vn.gov.dvctt.processing.api.ProposeTimes;
import vn.gov.dvctt.processing.api.RecordComparison;
import vn.gov.dvctt.processing.api.SettleAppointment;

/** Originals are shown on request (article 9.3), by an appointment both sides agree on, and what came of it is written down. */
@ParameterizedClass
@EnumSource(Engine.class)
class OriginalsTest {
    private static final String PLACE = "Bộ phận Một cửa, số 10 Tôn Thất Thuyết, Hà Nội";
    private static final String REASON = "Cần đối chiếu văn bằng với bản chính.";
    private static final LocalTime NINE = LocalTime.of(9, 0);

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
    void askedProposedSettledAndMatched() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        asks(handler, dossier);
        var asked = own(dossier);
        assertEquals(OriginalsState.ASKED, asked.state());
        assertEquals(
                List.of(3), asked.items().stream().map(item -> item.component()).toList());

        proposes(dossier, workingDay(3), workingDay(4));
        var proposed = own(dossier);
        assertEquals(2, proposed.proposed().size());
        assertEquals(2, proposed.proposalsLeft());
        settles(handler, dossier, workingDay(4), NINE);
        var settled = own(dossier);
        assertEquals(OriginalsState.CONFIRMED, settled.state());
        assertEquals(WorkCalendar.at(workingDay(4), NINE), settled.slot());

        records(process.official("TNN", "INTAKE"), dossier, OriginalsState.MATCHED, List.of(), "");
        assertEquals(OriginalsState.MATCHED, own(dossier).state());
        assertEquals("INTAKE TNN", own(dossier).resultBy());
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
        asks(handler, dossier);
        confirms(dossier);
        assertEquals(OriginalsState.CONFIRMED, own(dossier).state());
        settles(handler, dossier, workingDay(5), NINE);
        assertEquals(OriginalsState.ASKED, own(dossier).state());
        assertTrue(process.ground.notices().stream().anyMatch(one -> one.startsWith("DOSSIER_ORIGINALS_ANEW ")));
    }

    @Test
    void threeTimesMayBeAskedForAnother() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        asks(handler, dossier);
        for (int i = 0; i < 3; i++) {
            proposes(dossier, workingDay(3));
            settles(handler, dossier, workingDay(6), NINE);
        }
        assertEquals(
                "processing.proposalsOver",
                done.refused(
                        applicant(dossier),
                        shop -> propose(
                                shop.get(OwnOriginals.class),
                                dossier,
                                List.of(workingDay(3).atTime(NINE)))));
        confirms(dossier);
        assertEquals(OriginalsState.CONFIRMED, own(dossier).state());
    }

    @Test
    void anAppointmentLiesInWorkingTimeAndAhead() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        var sunday = LocalDate.now(WorkCalendar.ZONE).plusDays(7).with(java.time.DayOfWeek.SUNDAY);
        assertEquals("processing.slotOff", refusedAsk(handler, dossier, sunday, NINE));
        assertEquals("processing.slotHours", refusedAsk(handler, dossier, workingDay(2), LocalTime.of(12, 30)));
        assertEquals("processing.slotHours", refusedAsk(handler, dossier, workingDay(2), LocalTime.of(11, 45)));
        assertEquals("processing.slotHours", refusedAsk(handler, dossier, workingDay(2), LocalTime.of(17, 30)));
        assertEquals("processing.slotPast", refusedAsk(handler, dossier, LocalDate.of(2026, 1, 5), NINE));
        assertEquals("processing.slotFar", refusedAsk(handler, dossier, workingDay(80), NINE));
        assertEquals("processing.slotMissing", refusedAsk(handler, dossier, null, NINE));
        asks(handler, dossier);
        assertEquals(
                "processing.slotOff",
                done.refused(
                        applicant(dossier),
                        shop -> propose(shop.get(OwnOriginals.class), dossier, List.of(sunday.atTime(NINE)))));
        assertEquals(
                "processing.proposalTimes",
                done.refused(applicant(dossier), shop -> propose(shop.get(OwnOriginals.class), dossier, List.of())));
    }

    @Test
    void oneRequestAtATimeByWhomTheDossierIsEntrustedTo() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        assertEquals(
                "processing.notFound", refusedAsk(process.official("MT", "HANDLER"), dossier, workingDay(2), NINE));
        assertEquals(
                "processing.notYourStep", refusedAsk(process.official("TNN", "INTAKE"), dossier, workingDay(2), NINE));
        asks(handler, dossier);
        assertEquals("processing.originalsOpen", refusedAsk(handler, dossier, workingDay(3), NINE));
        assertFalse(process.by(handler, shop -> shop.get(MarginDesk.class).margin(dossier, 0))
                .mayAsk());
        var stranger = process.ground.person("Người Khác", null);
        var id = own(dossier).id();
        assertEquals("dossier.notFound", done.refused(stranger, shop -> shop.get(OwnOriginals.class)
                .confirm("NS-" + dossier, id, 1)));
    }

    @Test
    void intakeAsksBeforeReceptionAndTheCodeIsKnownAfterwards() {
        var dossier = process.submittedTo("1.004122", "TNN");
        var intake = process.official("TNN", "INTAKE");
        asks(intake, dossier);
        process.by(intake, shop -> shop.get(IntakeDeskBean.class)
                .receive(new vn.gov.dvctt.processing.api.ReceiveDossier(
                        dossier, ProcessGround.revision(shop, dossier), 0)));
        assertEquals(
                process.ground.dossier(dossier, "dossier_code"),
                day(intake, workingDay(2)).get(0).number());
    }

    @Test
    void whatDiffersIsNamedAndExplained() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        asks(handler, dossier);
        assertEquals(
                "processing.originalsWords",
                refusedRecord(handler, dossier, OriginalsState.DIFFERS, List.of(3), "sai"));
        assertEquals(
                "processing.originalsDiffering",
                refusedRecord(handler, dossier, OriginalsState.DIFFERS, List.of(2), "Số hiệu văn bằng không khớp"));
        assertEquals(
                "processing.originalsEarly", refusedRecord(handler, dossier, OriginalsState.MISSED, List.of(), ""));
        assertEquals(
                "processing.originalsOutcome", refusedRecord(handler, dossier, OriginalsState.ASKED, List.of(), ""));
        records(handler, dossier, OriginalsState.DIFFERS, List.of(3), "Số hiệu văn bằng không khớp");
        assertEquals(List.of(3), own(dossier).differing());
        assertEquals(
                "processing.originalsChanged", refusedRecord(handler, dossier, OriginalsState.MATCHED, List.of(), ""));
        assertTrue(process.by(handler, shop -> shop.get(MarginDesk.class).margin(dossier, 0))
                .mayAsk());
    }

    /** Decided after articles 9 and 11 of the circular, which give no ground for a pause. */
    @Test
    void theClockRunsOnMeanwhile() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var lines = process.ground.count("select count(*) from clock_event where dossier_id = " + dossier);
        var due = process.ground.dossier(dossier, "due_at");
        asks(process.official("TNN", "HANDLER"), dossier);
        assertEquals(lines, process.ground.count("select count(*) from clock_event where dossier_id = " + dossier));
        assertEquals(due, process.ground.dossier(dossier, "due_at"));
        assertEquals(List.of("appraise/1 TO_HANDLE TNN"), process.stands(dossier));
    }

    @Test
    void theDayBeforeTheApplicantIsRemindedOnceAndNotAfterTheEnd() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        asks(process.official("TNN", "HANDLER"), dossier, workingDay(5));
        var alarm = process.ground.count("select id from clock_alarm where kind = 'ORIGINALS_TOMORROW'");
        process.ground.sql("delete from notice");
        var when = WorkCalendar.at(workingDay(5), LocalTime.of(7, 0));
        process.ground.in(shop -> {
            shop.get(AlarmBellBean.class).ring(alarm, when);
            shop.get(AlarmBellBean.class).ring(alarm, when);
            return null;
        });
        assertEquals(List.of("DOSSIER_ORIGINALS_SOON " + applicant(dossier)), process.ground.notices());

        settles(process.official("TNN", "HANDLER"), dossier, workingDay(6), NINE);
        process.ground.in(shop -> {
            shop.beans()
                    .fire(new DossierWithdrawn(dossier, "NS-" + dossier, applicant(dossier), "Thôi", Instant.now()));
            return null;
        });
        assertEquals(OriginalsState.CANCELLED, own(dossier).state());
        assertEquals(
                0,
                process.ground.count(
                        "select count(*) from clock_alarm where matter = 'ORIGINALS' and state = 'PENDING'"));
    }

    @Test
    void theDaysListIsOfOneUnitInOrderAndFollowsPageByPage() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        asks(handler, dossier);
        copies(dossier, 130);
        var seen = new java.util.ArrayList<Long>();
        var cursor = "";
        do {
            var after = cursor;
            var page = process.by(handler, shop -> shop.get(OriginalsDesk.class).day(workingDay(2), after));
            page.rows().forEach(row -> seen.add(row.id()));
            cursor = page.next();
        } while (!cursor.isEmpty());
        assertEquals(131, seen.stream().distinct().count());
        assertEquals(131, seen.size());
        assertEquals(List.of(), day(process.official("MT", "HANDLER"), workingDay(2)));
        assertEquals("processing.cursor", done.refused(handler, shop -> shop.get(OriginalsDesk.class)
                .day(workingDay(2), "gestern_x")));
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

    /** The nth working day after today. */
    private LocalDate workingDay(int nth) {
        return process.ground.in(shop -> {
            var calendar = shop.get(Calendars.class).clock(Instant.now()).calendar();
            var day = LocalDate.now(WorkCalendar.ZONE);
            for (int i = 0; i < nth; i++) {
                day = calendar.workingDayAfter(day);
            }
            return day;
        });
    }

    private long applicant(long dossier) {
        return Long.parseLong(process.ground.dossier(dossier, "applicant_id"));
    }

    private OriginalsView own(long dossier) {
        return process.by(
                applicant(dossier),
                shop -> shop.get(OwnOriginals.class).requests("NS-" + dossier).get(0));
    }

    private List<AppointmentRow> day(long official, LocalDate day) {
        return process.by(
                official, shop -> shop.get(OriginalsDesk.class).day(day, "").rows());
    }

    private void asks(long official, long dossier) {
        asks(official, dossier, workingDay(2));
    }

    private void asks(long official, long dossier, LocalDate day) {
        process.does(official, shop -> shop.get(OriginalsDeskBean.class)
                .ask(new AskOriginals(dossier, List.of(3), PLACE, day, NINE, REASON)));
    }

    private String refusedAsk(long official, long dossier, LocalDate day, LocalTime time) {
        return done.refused(official, shop -> shop.get(OriginalsDeskBean.class)
                .ask(new AskOriginals(dossier, List.of(3), PLACE, day, time, REASON)));
    }

    private void confirms(long dossier) {
        var asked = own(dossier);
        process.does(applicant(dossier), shop -> shop.get(OwnOriginals.class)
                .confirm("NS-" + dossier, asked.id(), asked.revision()));
    }

    private void proposes(long dossier, LocalDate... days) {
        process.does(
                applicant(dossier),
                shop -> propose(
                        shop.get(OwnOriginals.class),
                        dossier,
                        List.of(days).stream().map(day -> day.atTime(NINE)).toList()));
    }

    private static void propose(OwnOriginals desk, long dossier, List<LocalDateTime> times) {
        var asked = desk.requests("NS-" + dossier).get(0);
        desk.propose(new ProposeTimes("NS-" + dossier, asked.id(), asked.revision(), times, "Tôi bận hôm đó"));
    }

    private void settles(long official, long dossier, LocalDate day, LocalTime time) {
        var asked = own(dossier);
        process.does(official, shop -> shop.get(OriginalsDeskBean.class)
                .settle(new SettleAppointment(dossier, asked.id(), asked.revision(), day, time)));
    }

    private void records(long official, long dossier, OriginalsState outcome, List<Integer> differing, String words) {
        var asked = own(dossier);
        process.does(official, shop -> shop.get(OriginalsDeskBean.class)
                .record(new RecordComparison(dossier, asked.id(), asked.revision(), outcome, differing, words)));
    }

    private String refusedRecord(
            long official, long dossier, OriginalsState outcome, List<Integer> differing, String words) {
        var asked = own(dossier);
        return done.refused(official, shop -> shop.get(OriginalsDeskBean.class)
                .record(new RecordComparison(dossier, asked.id(), asked.revision(), outcome, differing, words)));
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
