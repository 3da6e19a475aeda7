package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.processing.api.OpinionStance;
import vn.gov.dvctt.processing.api.StepOnDesk;
import vn.gov.dvctt.processing.api.TaskAct;

/** Dossiers on their way through the seeded processes, on real databases. */
@ParameterizedClass
@EnumSource(Engine.class)
class ProcessCourseTest {
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
    void whereTheSystemDecidesNothingChanged() {
        var dossier = process.received("1.004241", "CNTT");
        assertEquals(List.of("route/1 AT_SYSTEM CNTT"), process.stands(dossier));

        assertEquals("RECORDED", process.answers(dossier, "CNTT", false));

        assertEquals("REFUSED", process.ground.dossier(dossier, "status"));
        assertEquals(List.of(), process.stands(dossier));
    }

    @Test
    void whereTheMinistryDecidesTheSystemsWordIsAnOpinion() {
        var dossier = process.received("1.004122", "TNN");
        assertEquals("RECORDED", process.answers(dossier, "TNN", false));

        assertEquals("IN_PROCESS", process.ground.dossier(dossier, "status"));
        assertEquals(List.of("appraise/1 TO_HANDLE TNN"), process.stands(dossier));
        var seen = process.seen(process.official("TNN", "HANDLER"), dossier);
        assertEquals(OpinionStance.DISAGREES, seen.opinions().get(0).stance());
        assertTrue(seen.may(TaskAct.DRAFT));
        assertEquals("OUT_OF_STEP", process.answers(dossier, "TNN", true), "it has spoken");
    }

    @Test
    void threeSystemsAreAskedAndItCountsOnce() {
        var dossier = process.received("2.002804", "BHD");
        assertEquals(3, process.ground.count("select count(*) from route where dossier_id = " + dossier));

        process.answers(dossier, "DD", true);
        process.answers(dossier, "MT", false);
        assertEquals(List.of("route/1 AT_SYSTEM BHD"), process.stands(dossier));
        process.answers(dossier, "BHD", true);

        assertEquals(List.of("appraise/1 TO_HANDLE BHD"), process.stands(dossier));
        done.issued(dossier, "BHD");
        assertEquals("APPROVED", process.ground.dossier(dossier, "status"));
        assertEquals(
                1,
                process.ground.count(
                        "select count(*) from dossier_step where status = 'APPROVED' and dossier_id = " + dossier));
        assertEquals(
                1,
                process.ground.count(
                        "select count(*) from clock_event where kind = 'STARTED' and dossier_id = " + dossier));
        assertEquals(
                1,
                process.ground.count(
                        "select count(*) from clock_event where kind = 'STOPPED' and dossier_id = " + dossier));
    }

    @Test
    void twoRoundsWithAPauseBetweenThem() {
        var dossier = process.atTheMinistry("1.010732", "MT", "MT");
        var handler = process.official("MT", "HANDLER");
        process.does(handler, shop -> shop.get(HandlingDeskBean.class).secondRound(done.supplement(shop, dossier)));

        assertEquals(List.of("revised/1 AWAITING_APPLICANT MT"), process.stands(dossier));
        assertEquals("SUPPLEMENT_IN_PROCESS", process.ground.dossier(dossier, "status"));
        assertEquals("SECOND_ROUND", done.lastLine(dossier));

        done.answered(dossier);
        assertEquals(List.of("revised/1 TO_HANDLE MT"), process.stands(dossier));
        assertEquals(
                1,
                process.ground.count("select count(*) from clock_event where kind = 'RESUMED'"
                        + " and ground = 'SECOND_ROUND' and dossier_id = " + dossier));
        var stepDue = done.stepDue(dossier);
        var days = ChronoUnit.DAYS.between(Instant.now(), stepDue);
        assertTrue(days >= 19 && days <= 35, "twenty calendar days from the answer, was " + days);

        done.drafted(dossier, "MT");
        process.does(process.official("MT", "UNIT_HEAD"), shop -> shop.get(UnitHeadDeskBean.class)
                .sendBack(done.back(shop, dossier)));
        assertEquals(
                List.of("revised/2 TO_HANDLE MT"),
                process.stands(dossier),
                "back to where it was drafted, not to round one");
    }

    @Test
    void aSupplementPausesTheTimeOfTheStepToo() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var before = done.stepDue(dossier);
        process.does(process.official("TNN", "HANDLER"), shop -> shop.get(HandlingDeskBean.class)
                .requestSupplement(done.supplement(shop, dossier)));
        assertEquals(List.of("appraise/1 AWAITING_APPLICANT TNN"), process.stands(dossier));
        assertEquals("SUPPLEMENT", done.lastLine(dossier));
        done.answered(dossier);

        assertEquals(List.of("appraise/1 TO_HANDLE TNN"), process.stands(dossier));
        assertNotNull(before);
        assertFalse(done.stepDue(dossier).isBefore(before));
    }

    @Test
    void stepsOfOneProcessCountInDifferentUnits() {
        var dossier = process.atTheMinistry("1.014251", "HDTL", "DCKS");
        var appraise = ChronoUnit.DAYS.between(Instant.now(), done.stepDue(dossier));
        assertTrue(appraise >= 89 && appraise <= 105, "ninety calendar days, was " + appraise);

        done.drafted(dossier, "HDTL");
        process.does(process.official("HDTL", "UNIT_HEAD"), shop -> shop.get(UnitHeadDeskBean.class)
                .agree(dossier, ProcessGround.revision(shop, dossier)));
        var clock = new LegalClock(SeedCalendar.calendar());
        assertEquals(
                clock.due(Instant.now(), Term.workingDays(21)).dueAt(),
                done.stepDue(dossier),
                "twenty-one working days");
    }

    @Test
    void thePictureShowsWhereItStands() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var steps = process.seen(process.official("TNN", "HANDLER"), dossier).steps();
        assertEquals(
                List.of("PAST", "PAST", "PRESENT", "AHEAD", "AHEAD", "AHEAD", "AHEAD"),
                steps.stream().map(StepOnDesk::state).map(Enum::name).toList());
    }
}
