package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.dossier.api.SupplementAnswered;
import vn.gov.dvctt.processing.api.PauseGround;

/** Alarms of dossiers on real databases: set with the ledger, rung once, with all they bring about. */
@ParameterizedClass
@EnumSource(Engine.class)
class AlarmTest {
    @Parameter
    private Engine engine;

    private ClockGround ground;

    @BeforeEach
    void begin() {
        ground = new ClockGround(engine);
    }

    @Test
    void receptionSetsTheAlarmsOfTheTerm() {
        var dossier = ground.received("10WD", "2026-11-23 09:00");

        assertEquals(
                List.of("NEAR 2026-12-03 10:15", "LAST_DAY 2026-12-07 08:00", "LATE 2026-12-07 17:30"),
                ground.alarms(dossier));
    }

    @Test
    void aPauseTakesThemAwayAndResumingSetsThemForTheNewDate() {
        var dossier = ground.received("5WD", "2026-11-23 09:00");

        ground.line(dossier, last -> last.thenPaused(PauseGround.OPINION, "", at("2026-11-25 10:00"), "12"));
        assertEquals(List.of(), ground.alarms(dossier));

        ground.line(dossier, last -> last.thenResumed(PauseGround.OPINION, at("2026-11-27 10:00"), "12"));
        assertEquals("LATE 2026-12-02 17:30", ground.alarms(dossier).get(2));
    }

    @Test
    void theEndOfAClockTakesAllAway() {
        var dossier = ground.received("5WD", "2026-11-23 09:00");

        ground.line(dossier, last -> last.thenStopped("APPROVED", at("2026-11-25 10:00"), "TNN"));

        assertEquals(List.of(), ground.alarms(dossier));
        assertEquals(0, ground.count("select count(*) from running_clock"));
    }

    @Test
    void nearTheEndWhoHandlesItIsToldAndWhereNobodyDoesTheHead() {
        var head = ground.person("Trưởng phòng", "TNN", "OFFICIAL", "UNIT_HEAD");
        ground.person("Trưởng phòng khác", "DCKS", "OFFICIAL", "UNIT_HEAD");
        var handler = ground.person("Thụ lý", "TNN", "OFFICIAL", "HANDLER");
        var free = ground.received("10WD", "2026-11-23 09:00");
        var held = ground.received("10WD", "2026-11-23 10:00");
        ground.sql("update task set assignee_id = " + handler + " where closed_at is null and dossier_id = " + held);

        ringAll("2026-12-03 17:00");

        assertEquals(List.of("DUTY_DUE_NEAR " + head, "DUTY_DUE_NEAR " + handler), ground.notices());
        ringAll("2026-12-07 08:00");
        assertTrue(ground.notices().contains("DUTY_LAST_DAY " + handler));
        assertEquals(List.of("LATE 2026-12-07 17:30"), ground.alarms(free));
    }

    @Test
    void latenessGoesToTheHeadAndToTheMinistryOffice() {
        var head = ground.person("Trưởng phòng", "TNN", "OFFICIAL", "UNIT_HEAD");
        var office = ground.person("Văn phòng Bộ", "VPB", "OFFICIAL", "UNIT_HEAD");
        ground.person("Tiếp nhận", "TNN", "OFFICIAL", "INTAKE");
        ground.received("4WH", "2026-11-23 13:30");

        ringAll("2026-11-23 17:30");

        assertEquals(List.of("DUTY_LATE " + head, "DUTY_LATE " + office), ground.notices());
    }

    @Test
    void nothingRingsBeforeItsMoment() {
        var dossier = ground.received("5WD", "2026-11-23 09:00");

        ringAll("2026-11-25 09:00");

        assertEquals(3, ground.alarms(dossier).size());
        assertEquals(List.of(), ground.notices());
    }

    @Test
    void nobodyIsToldTwiceOfOneDate() {
        ground.person("Trưởng phòng", "TNN", "OFFICIAL", "UNIT_HEAD");
        var dossier = ground.received("5WD", "2026-11-23 09:00");
        ringAll("2026-12-01 09:00");
        var told = ground.notices().size();

        // a pause after the term is over moves nothing
        ground.line(dossier, last -> last.thenPaused(PauseGround.OPINION, "", at("2026-12-02 10:00"), "12"));
        ground.line(dossier, last -> last.thenResumed(PauseGround.OPINION, at("2026-12-03 10:00"), "12"));
        ringAll("2026-12-04 09:00");

        assertEquals(List.of(), ground.alarms(dossier));
        assertEquals(told, ground.notices().size());
    }

    @Test
    void anUnansweredRequestIsToldOfAndThenClosesTheDossier() {
        var applicant = ground.person("Nguyễn Văn Nộp", null);
        var dossier = ground.received("5WD", "2026-11-23 09:00", applicant);
        ground.askSupplement(dossier, "2026-12-24 23:59", "2026-11-24 09:00");
        assertEquals(
                List.of(
                        "ANSWER_SOON 2026-12-17 08:00",
                        "ANSWER_TOMORROW 2026-12-23 08:00",
                        "ANSWER_OVER 2026-12-25 00:00"),
                ground.alarms(dossier));

        ringAll("2026-12-17 08:00");
        ringAll("2026-12-24 23:59");
        assertEquals("SUPPLEMENT_IN_PROCESS", ground.dossier(dossier, "status"));

        ringAll("2026-12-25 00:00");
        assertEquals("CLOSED_UNANSWERED", ground.dossier(dossier, "status"));
        assertEquals(
                List.of(
                        "DOSSIER_SUPPLEMENT " + applicant,
                        "DOSSIER_ANSWER_SOON " + applicant,
                        "DOSSIER_ANSWER_SOON " + applicant,
                        "DOSSIER_CLOSED_UNANSWERED " + applicant),
                ground.notices());
        assertEquals(0, ground.count("select count(*) from task where closed_at is null"));
        assertEquals(
                1,
                ground.count(
                        "select count(*) from clock_event where kind = 'STOPPED' and reason = 'CLOSED_UNANSWERED'"));
        assertEquals(
                1,
                ground.count(
                        "select count(*) from dossier_step where status = 'CLOSED_UNANSWERED' and acted_by = 'TNN'"));
    }

    @Test
    void anAnswerTakesItsAlarmsAway() {
        var dossier = ground.received("5WD", "2026-11-23 09:00");
        ground.askSupplement(dossier, "2026-12-24 23:59", "2026-11-24 09:00");

        ground.sql("update dossier set status = 'IN_PROCESS' where id = " + dossier);
        ground.in(shop -> {
            shop.beans().fire(new SupplementAnswered(dossier, "NS-" + dossier, 1, at("2026-12-01 09:00")));
            return null;
        });

        // asked on the 24th and answered on 1 December: five days paused at closing
        assertEquals("LATE 2026-12-07 17:30", last(ground.alarms(dossier)));
        ringAll("2026-12-26 00:00");
        assertEquals("IN_PROCESS", ground.dossier(dossier, "status"));
    }

    @Test
    void aLastDayThatBecameADayOffLetsTheApplicantAnswerLonger() {
        var dossier = ground.received("5WD", "2026-11-23 09:00");
        ground.askSupplement(dossier, "2026-12-24 23:59", "2026-11-24 09:00");
        ground.sql(
                "insert into calendar_day (calendar_date, hours, note, certainty) values (date '2026-12-24', null, 'Nghỉ', 'ANNOUNCED')");
        try {
            ringAll("2026-12-25 00:00");
            assertEquals("SUPPLEMENT_IN_PROCESS", ground.dossier(dossier, "status"));
            ringAll("2026-12-25 23:59");
            assertEquals("SUPPLEMENT_IN_PROCESS", ground.dossier(dossier, "status"));
            ringAll("2026-12-26 00:00");
            assertEquals("CLOSED_UNANSWERED", ground.dossier(dossier, "status"));
        } finally {
            ground.sql("delete from calendar_day where calendar_date = date '2026-12-24'");
        }
    }

    @Test
    void whatFailsLeavesTheAlarmAndNothingElse() {
        ground.person("Trưởng phòng", "TNN", "OFFICIAL", "UNIT_HEAD");
        ground.received("4WH", "2026-11-23 13:30");
        var id = due("2026-11-23 17:30").get(0);

        assertThrows(
                IllegalStateException.class,
                () -> ground.in(shop -> {
                    shop.get(AlarmBellBean.class).ring(id, at("2026-11-23 17:30"));
                    shop.entities().flush();
                    throw new IllegalStateException("the node dies here");
                }));

        assertEquals(List.of(), ground.notices());
        assertEquals(List.of(id), due("2026-11-23 17:30"));
        ringAll("2026-11-23 17:31");
        assertEquals(1, ground.notices().size());
    }

    @Test
    void whatFailedIsTriedAgainAfterAPause() {
        ground.received("4WH", "2026-11-23 13:30");
        var id = due("2026-11-23 17:30").get(0);

        ground.in(shop -> {
            shop.get(AlarmBellBean.class).postpone(id, at("2026-11-23 17:30"));
            return null;
        });

        assertEquals(List.of(), due("2026-11-23 17:30"));
        assertEquals(List.of(id), due("2026-11-23 17:31"));
    }

    /** Two nodes look at the same time and see the same alarms. */
    @Test
    void ofTwoNodesOneRings() throws Exception {
        ground.person("Trưởng phòng", "TNN", "OFFICIAL", "UNIT_HEAD");
        for (int i = 0; i < 20; i++) {
            ground.received("4WH", "2026-11-23 13:30");
        }
        var due = due("2026-11-23 17:30");
        var together = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2);
        for (int node = 0; node < 2; node++) {
            nodes.submit(() -> {
                for (var id : due) {
                    together.await();
                    ring(id, at("2026-11-23 17:30"));
                }
                return null;
            });
        }
        nodes.shutdown();
        assertTrue(nodes.awaitTermination(2, TimeUnit.MINUTES));

        assertEquals(20, ground.notices().size());
        assertEquals(20, ground.count("select count(distinct facts) from notice"));
        assertEquals(List.of(), due("2026-11-23 17:30"));
    }

    private void ringAll(String now) {
        var due = due(now);
        due.forEach(id -> ring(id, at(now)));
        assertEquals(Set.of(), Set.copyOf(due(now)), "everything due has rung");
    }

    private List<Long> due(String now) {
        return ground.in(shop -> shop.get(AlarmBellBean.class).due(at(now), 100));
    }

    private void ring(long id, Instant now) {
        ground.in(shop -> {
            shop.get(AlarmBellBean.class).ring(id, now);
            return null;
        });
    }

    private static Instant at(String text) {
        return ClockText.moment(text);
    }

    private static String last(List<String> texts) {
        return texts.get(texts.size() - 1);
    }
}
