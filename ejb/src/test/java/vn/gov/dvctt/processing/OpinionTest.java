package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.processing.api.GiveOpinion;
import vn.gov.dvctt.processing.api.OpinionStance;

/** Others are heard, all at once, and see nothing but the question. */
@ParameterizedClass
@EnumSource(Engine.class)
class OpinionTest {
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
    void inspectionAndForeignAuthorityAndTheClockStandsStillMeanwhile() {
        var dossier = process.atTheMinistry("1.010737", "MT", "NSW");
        var handler = process.official("MT", "HANDLER");
        assertEquals(List.of("inspect/1 TO_HANDLE MT"), process.stands(dossier));
        finished(dossier, handler);
        finished(dossier, handler);

        assertEquals(List.of("foreign/1 AWAITING_OTHERS MT"), process.stands(dossier));
        assertEquals("FOREIGN_AUTHORITY", done.lastLine(dossier));
        var asked = process.seen(handler, dossier).opinions().stream()
                .filter(one -> one.stance() == null)
                .findFirst()
                .orElseThrow();
        process.does(handler, shop -> shop.get(HandlingDeskBean.class)
                .recordAnswer(new GiveOpinion(
                        asked.id(),
                        asked.revision(),
                        OpinionStance.AGREES,
                        "Cơ quan thẩm quyền nước nhập khẩu đồng ý")));

        assertEquals(List.of("appraise/1 TO_HANDLE MT"), process.stands(dossier));
        assertEquals(
                1,
                process.ground.count("select count(*) from clock_event where kind = 'RESUMED'"
                        + " and ground = 'FOREIGN_AUTHORITY' and dossier_id = " + dossier));
    }

    @Test
    void twoUnitsAreAskedAtOnceAndSeeNothingButTheQuestion() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        done.asks(handler, dossier, List.of("KTTV", "DCKS"));
        assertEquals(
                List.of("appraise/1 TO_HANDLE TNN", "opinion/1 TO_ADVISE KTTV", "opinion/1 TO_ADVISE DCKS"),
                process.stands(dossier));
        assertEquals("processing.opinionsOpen", done.refused(handler, shop -> shop.get(HandlingDeskBean.class)
                .draft(process.draft(shop, dossier, "Cấp giấy phép hành nghề khoan"))));

        var weather = process.official("KTTV", "HANDLER");
        var asked = process.by(weather, shop -> shop.get(OpinionDeskBean.class).askedOf(dossier));
        assertEquals("Cục Quản lý tài nguyên nước", asked.askedByUnit());
        assertEquals("processing.notFound", done.refused(weather, shop -> shop.get(TaskDeskBean.class)
                .dossier(dossier)));
        assertEquals("processing.notFound", done.refused(weather, shop -> shop.get(ProcessDeskBean.class)
                .process(dossier)));
        assertEquals("processing.notFound", done.refused(process.official("BHD", "HANDLER"), shop -> shop.get(
                        OpinionDeskBean.class)
                .asked(asked.id())));

        done.gives(weather, dossier);
        assertEquals("processing.changed", done.refused(weather, shop -> shop.get(OpinionDeskBean.class)
                .give(new GiveOpinion(asked.id(), asked.revision(), OpinionStance.AGREES, "Lần thứ hai"))));
        done.gives(process.official("DCKS", "HANDLER"), dossier);
        assertEquals(List.of("appraise/1 TO_HANDLE TNN"), process.stands(dossier));
        done.issued(dossier, "TNN");
    }

    @Test
    void whoLetsTheTimePassIsNoLongerWaitedFor() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        done.asks(process.official("TNN", "HANDLER"), dossier, List.of("KTTV"));
        process.ground.sql("update opinion set due_at = asked_at where unit = 'KTTV'");
        done.issued(dossier, "TNN");
        assertTrue(
                process.went(dossier).contains("appraise UNADVISED"),
                process.went(dossier).toString());
    }

    @Test
    void aWithdrawnDossierHasNoTaskAndNobodyIsWaitedFor() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        done.asks(process.official("TNN", "HANDLER"), dossier, List.of("KTTV"));
        process.ground.in(shop -> {
            shop.beans()
                    .fire(new vn.gov.dvctt.dossier.api.DossierWithdrawn(
                            dossier, "NS-" + dossier, 1, "Không còn nhu cầu", Instant.now()));
            return null;
        });
        assertEquals(List.of(), process.stands(dossier));
        assertEquals(0, process.ground.count("select count(*) from opinion where closed_at is null"));
    }

    private void finished(long dossier, long handler) {
        process.does(handler, shop -> shop.get(HandlingDeskBean.class)
                .finishInspection(dossier, ProcessGround.revision(shop, dossier)));
    }
}
