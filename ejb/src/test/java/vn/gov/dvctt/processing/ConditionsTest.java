package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Terms and steps that depend on what was declared, and terms that the law counts anew. */
@ParameterizedClass
@EnumSource(Engine.class)
class ConditionsTest {
    @Parameter
    private Engine engine;

    private ProcessGround process;
    private StepsDone done;

    @BeforeEach
    void begin() {
        process = new ProcessGround(engine);
        done = new StepsDone(process);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1.010732 | projectGroup=I                       | 45 CALENDAR_DAY Thẩm định (nhóm I)
                    1.010732 | projectGroup=II                      | 30 CALENDAR_DAY Thẩm định (nhóm II)
                    1.010719 | trialOperation=no irrigation=no      | 15 CALENDAR_DAY Trường hợp không phải vận hành thử nghiệm
                    1.010719 | trialOperation=yes irrigation=no     | 32 CALENDAR_DAY Các trường hợp còn lại
                    1.004150 | accessPurpose=commercial             | 5 CALENDAR_DAY, 90 CALENDAR_DAY, 15 CALENDAR_DAY
                    1.004150 | accessPurpose=research               | 5 CALENDAR_DAY, 30 CALENDAR_DAY, 15 CALENDAR_DAY
                    """)
    void theTermIsThatOfWhatWasDeclared(String procedure, String answers, String term) {
        var dossier = process.received(procedure, "MT", json(answers));
        var counted = String.valueOf(process.ground.value(
                "select term from clock_event where kind = 'STARTED' and dossier_id = " + dossier));
        var phases = counted.lines().toList();
        var wanted = List.of(term.split(", "));
        assertEquals(wanted.size(), phases.size(), counted);
        for (int i = 0; i < wanted.size(); i++) {
            assertTrue(phases.get(i).startsWith(wanted.get(i)), counted);
        }
    }

    @Test
    void aBodyIsHeardOnlyWhereTheDeclarationAsksForIt() {
        var plain = process.received("1.010719", "MT", json("trialOperation=yes irrigation=no"));
        process.answers(plain, "MT", true);
        assertEquals(List.of("appraise/1 TO_HANDLE MT"), process.stands(plain));

        var irrigation = process.received("1.010719", "MT", json("trialOperation=yes irrigation=yes"));
        process.answers(irrigation, "MT", true);
        assertTrue(
                process.stands(irrigation).contains("irrigation/1 AWAITING_OTHERS MT"),
                () -> process.stands(irrigation).toString());
    }

    @Test
    void twoUnitsAreHeardAtOnceWhereTheProcessSaysSo() {
        process.official("MT", "HANDLER");
        process.official("KTTV", "HANDLER");
        var dossier = process.atTheMinistry("1.000801", "BHD", "BHD");
        assertEquals(
                List.of("heard/1 AWAITING_OTHERS BHD", "opinion/1 TO_ADVISE MT", "opinion/1 TO_ADVISE KTTV"),
                process.stands(dossier));
        done.gives(process.official("KTTV", "HANDLER"), dossier);
        done.gives(process.official("MT", "HANDLER"), dossier);
        assertEquals(List.of("appraise/1 TO_HANDLE BHD"), process.stands(dossier));
    }

    @Test
    void aMendedWaterDossierHasEighteenNewDays() {
        var dossier = process.received("1.000657", "TNN");
        process.ground.in(shop -> {
            var last = shop.get(ClockEvents.class).last(dossier).orElseThrow();
            shop.get(ClockEvents.class)
                    .add(last.thenPaused(
                            vn.gov.dvctt.processing.api.PauseGround.SUPPLEMENT, null, last.happenedAt(), "TNN"));
            return null;
        });
        done.answered(dossier);
        assertEquals("18 WORKING_DAY", lastTerm(dossier));
    }

    @Test
    void theRevisedReportHasTwentyNewDays() {
        var dossier = process.atTheMinistry("1.010732", "MT", "MT");
        process.does(process.official("MT", "HANDLER"), shop -> shop.get(HandlingDeskBean.class)
                .secondRound(done.supplement(shop, dossier)));
        done.answered(dossier);
        assertEquals("20 CALENDAR_DAY", lastTerm(dossier));
        assertEquals(
                done.stepDue(dossier),
                process.ground.in(shop -> shop.get(StepTerms.class)
                        .dossier(dossier, java.time.Instant.now())
                        .orElseThrow()),
                "the step and the dossier end together");
    }

    private String lastTerm(long dossier) {
        return String.valueOf(process.ground.value(
                "select term from clock_event where kind = 'RESTARTED'" + " and dossier_id = " + dossier));
    }

    private static String json(String answers) {
        var text = new StringBuilder("{");
        for (var answer : answers.strip().split(" ")) {
            text.append(text.length() > 1 ? "," : "")
                    .append('"')
                    .append(answer.replace("=", "\":\""))
                    .append('"');
        }
        return text.append('}').toString();
    }
}
