package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.processing.ClockGround.Shop;
import vn.gov.dvctt.processing.api.SendBack;

/** From the draft to the number, and back. */
@ParameterizedClass
@EnumSource(Engine.class)
class DecisionTest {
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
    void aDecisionIsDraftedReviewedApprovedAndIssuedWithItsNumberAsADocument() throws Exception {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var number = done.issued(dossier, "TNN");

        assertTrue(number.matches("\\d+/GP-TNN"), number);
        assertEquals("APPROVED", process.ground.dossier(dossier, "status"));
        assertEquals(
                String.valueOf(process.official("TNN", "APPROVER")), process.ground.dossier(dossier, "decided_by"));
        var paper = Long.parseLong(process.ground.dossier(dossier, "result_paper_id"));
        var bytes = process.ground.in(shop -> {
            try (var content = shop.get(Papers.class).open(paper)) {
                return content.readAllBytes();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        try (var document = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains(number), text);
            assertTrue(text.contains("Cho phép tổ chức thực hiện"), text);
            assertTrue(text.contains("APPROVER TNN"), text);
        }
        assertEquals(
                List.of(
                        "check RECEIVED",
                        "route ANSWERED",
                        "appraise DRAFTED",
                        "review AGREED",
                        "approve AGREED",
                        "issue APPROVED"),
                process.went(dossier));
    }

    @Test
    void numbersFollowEachOther() {
        var first = done.issued(process.atTheMinistry("1.004122", "TNN", "TNN"), "TNN");
        var second = done.issued(process.atTheMinistry("1.004122", "TNN", "TNN"), "TNN");
        assertEquals("01/GP-TNN", first);
        assertEquals("02/GP-TNN", second);
    }

    @Test
    void aDraftComesBackWithAReasonToWhoWroteItAndMayComeBackAgain() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        done.drafted(dossier, "TNN");
        head(dossier, shop -> shop.get(UnitHeadDeskBean.class).sendBack(done.back(shop, dossier)));

        var seen = process.seen(process.official("TNN", "HANDLER"), dossier);
        assertEquals(StepsDone.WHY, seen.remark());
        assertEquals("HANDLER TNN", seen.heldBy());
        assertEquals(List.of("appraise/2 TO_HANDLE TNN"), process.stands(dossier));

        done.drafted(dossier, "TNN");
        head(dossier, shop -> shop.get(UnitHeadDeskBean.class).agree(dossier, ProcessGround.revision(shop, dossier)));
        approver(dossier, shop -> shop.get(ApprovalDeskBean.class).sendBack(done.back(shop, dossier)));
        assertEquals(List.of("review/3 TO_APPROVE TNN"), process.stands(dossier));
        assertEquals(
                null,
                process.seen(process.official("TNN", "UNIT_HEAD"), dossier)
                        .draft()
                        .agreedBy());
    }

    @Test
    void theClerkMayGiveItBackAndAReasonIsNeeded() {
        var dossier = done.approved(process.atTheMinistry("1.004122", "TNN", "TNN"), "TNN");
        var clerk = process.official("TNN", "CLERK");
        assertEquals("processing.reason", done.refused(clerk, shop -> shop.get(IssueDeskBean.class)
                .sendBack(new SendBack(dossier, ProcessGround.revision(shop, dossier), "sai"))));
        process.does(clerk, shop -> shop.get(IssueDeskBean.class).sendBack(done.back(shop, dossier)));
        assertEquals(List.of("approve/2 TO_APPROVE TNN"), process.stands(dossier));
        assertEquals("IN_PROCESS", process.ground.dossier(dossier, "status"));
    }

    private void head(long dossier, Consumer<Shop> deed) {
        process.does(process.official("TNN", "UNIT_HEAD"), deed);
    }

    private void approver(long dossier, Consumer<Shop> deed) {
        process.does(process.official("TNN", "APPROVER"), deed);
    }
}
