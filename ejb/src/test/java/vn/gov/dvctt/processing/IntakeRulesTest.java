package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.account.api.VerificationLevel;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormSection;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.processing.api.RefuseReception;
import vn.gov.dvctt.processing.api.RequestSupplement;
import vn.gov.dvctt.shared.Refusal;

class IntakeRulesTest {
    private static final String WHY = "Bản đồ thiếu tỷ lệ và hệ tọa độ";

    @Test
    void aSupplementNamesWhatAndWhy() {
        assertDoesNotThrow(() -> check(30, new SupplementItem("area", WHY), new SupplementItem("paper.2", WHY)));
    }

    @Test
    void aSupplementOfNothingIsRefused() {
        assertEquals("processing.supplementEmpty", refused(30));
    }

    @Test
    void everyItemNeedsAReason() {
        assertEquals("processing.reason", refused(30, new SupplementItem("area", "   ")));
        assertEquals("processing.reason", refused(30, new SupplementItem("area", "thiếu")));
    }

    @Test
    void anItemMustBelongToTheDossier() {
        assertEquals("processing.supplementItem", refused(30, new SupplementItem("paper.9", WHY)));
        assertEquals("processing.supplementItem", refused(30, new SupplementItem("nothing", WHY)));
    }

    @Test
    void anItemIsAskedOnce() {
        assertEquals(
                "processing.supplementItem",
                refused(30, new SupplementItem("area", WHY), new SupplementItem("area", WHY)));
    }

    @Test
    void theApplicantsTermHasBounds() {
        assertEquals("processing.supplementDays", refused(0, new SupplementItem("area", WHY)));
        assertEquals("processing.supplementDays", refused(366, new SupplementItem("area", WHY)));
    }

    @Test
    void refusalOfReceptionNeedsWords() {
        assertThrows(Refusal.class, () -> IntakeRules.check(new RefuseReception(1, 0, null)));
        assertDoesNotThrow(() -> IntakeRules.check(new RefuseReception(1, 0, WHY)));
    }

    @Test
    void whereTheCatalogueKnowsNoTermTheOfficialPromisesOne() {
        assertEquals("7 WORKING_DAY", IntakeRules.term(List.of(), 7).text());
        assertThrows(Refusal.class, () -> IntakeRules.term(List.of(), 0));
        assertEquals(
                "5 WORKING_DAY",
                IntakeRules.term(Term.workingDays(5).phases(), 0).text());
    }

    private static String refused(int days, SupplementItem... items) {
        return assertThrows(Refusal.class, () -> check(days, items)).key();
    }

    private static void check(int days, SupplementItem... items) {
        IntakeRules.check(new RequestSupplement(1, 0, List.of(items), days), procedure());
    }

    private static ProcedureVersionView procedure() {
        var area = new FormField(
                "area",
                FieldKind.NUMBER,
                new Label("Diện tích", null),
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        var form = new FormDefinition(
                1, List.of(new FormSection("one", new Label("Khu vực", null), null, null, List.of(area))));
        var map = new ComponentView(
                2,
                "Bản đồ",
                null,
                false,
                true,
                null,
                1,
                0,
                null,
                false,
                List.of("pdf"),
                1_000,
                vn.gov.dvctt.procedure.api.SignedBy.NOBODY,
                null);
        return new ProcedureVersionView(
                "1.000657",
                1,
                "Thăm dò",
                "TNN",
                "TNN",
                4,
                List.of("TNN"),
                List.of(),
                null,
                3,
                List.of(),
                List.of(map),
                List.of(),
                form,
                ProcessDefinition.usual(List.of("TNN")),
                VerificationLevel.CHANNEL,
                vn.gov.dvctt.procedure.api.Ways.ON_LINE,
                null);
    }
}
