package vn.gov.dvctt.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.account.api.VerificationLevel;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormCondition;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormOption;
import vn.gov.dvctt.procedure.api.FormSection;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.Ways;
import vn.gov.dvctt.shared.Refusal;

/** What a declaration prints, and how long its signature stands for the answers. */
class DeclarationTest {
    private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");

    @Test
    void answersArePrintedAsPeopleWriteThem() {
        assertEquals("3.500,5 m", printed("depth"));
        assertEquals("4.090.000 ₫", printed("cost"));
        assertEquals("24/11/2026", printed("from"));
        assertEquals("Sinh hoạt; Sản xuất", printed("purpose"));
        assertEquals(
                "không phải số",
                new DeclarationSheetReader(Map.of("depth", "không phải số"))
                        .text("depth")
                        .replace(" m", ""));
    }

    @Test
    void whatIsNotAskedIsNotPrintedAndRowsStandInTheirOrder() {
        var reader = new DeclarationSheetReader(answers());
        assertEquals(List.of("Chiều sâu", "Chi phí", "Từ ngày", "Mục đích", "Giếng"), reader.labels());
        assertEquals(List.of("G1", "G2", "G11"), reader.firstCells());
    }

    @Test
    void aSignatureStandsUntilTheAnswersOrTheCaseChange() {
        var dossier = draft();
        dossier.declare(1, 7, DeclarationSheet.fingerprint(dossier), NOW);
        assertEquals(List.of(), Declarations.faults(dossier));
        dossier.attach(2, 8, NOW);
        assertEquals(List.of(), Declarations.faults(dossier), "papers are not declared");
        var before = DeclarationSheet.fingerprint(dossier);
        dossier.answer(Map.of("depth", "81"), NOW);
        assertNotEquals(before, DeclarationSheet.fingerprint(dossier));
        assertEquals("declarationStale", Declarations.faults(dossier).get(0).key());
        dossier.answer(Map.of("depth", "3500.5"), NOW);
        assertEquals(List.of(), Declarations.faults(dossier), "as it was signed");
    }

    @Test
    void oneDeclarationTakesThePlaceOfAnotherAndASecondSignatureKeepsWhatItDeclares() {
        var dossier = draft();
        dossier.declare(1, 7, "before", NOW);
        dossier.declare(1, 8, DeclarationSheet.fingerprint(dossier), NOW);
        dossier.exchange(8, 9, NOW);
        assertEquals(
                List.of(9L),
                dossier.papers().stream().map(DossierPaper::paperId).toList());
        assertEquals(List.of(), Declarations.faults(dossier));
    }

    @Test
    void whatIsSentIsNotSignedAnyMore() {
        var dossier = draft();
        dossier.attach(2, 8, NOW);
        dossier.submit(SubmissionNumber.draw(NOW, new Random(1)), LookUpSecret.draw(new Random(1)), "Nguyễn", NOW);
        assertEquals(
                "dossier.frozen",
                assertThrows(Refusal.class, () -> dossier.declare(1, 7, "x", NOW))
                        .key());
        assertEquals(
                "dossier.frozen",
                assertThrows(Refusal.class, () -> dossier.exchange(8, 9, NOW)).key());
    }

    private static String printed(String field) {
        return new DeclarationSheetReader(answers()).text(field);
    }

    private static Map<String, String> answers() {
        return Map.ofEntries(
                Map.entry("depth", "3500.5"),
                Map.entry("cost", "4090000"),
                Map.entry("from", "2026-11-24"),
                Map.entry("purpose", "home,work"),
                Map.entry("hidden", "không in"),
                Map.entry("wells.0.mark", "G1"),
                Map.entry("wells.1.mark", "G2"),
                Map.entry("wells.10.mark", "G11"));
    }

    private static Dossier draft() {
        return new Dossier(3, "Nguyễn Thị Thử", new FiledProcedure(version(), ""), new Answers(answers()), NOW);
    }

    private static ProcedureVersionView version() {
        return new ProcedureVersionView(
                "1.000657",
                1,
                "Thử",
                "TNN",
                "TNN",
                4,
                List.of(),
                List.of(),
                null,
                3,
                List.of(),
                List.of(),
                List.of(),
                form(),
                ProcessDefinition.usual(List.of()),
                VerificationLevel.NONE,
                Ways.ON_LINE,
                null);
    }

    private static FormDefinition form() {
        var fields = List.of(
                field("depth", FieldKind.NUMBER, "Chiều sâu", null),
                field("cost", FieldKind.MONEY, "Chi phí", null),
                field("from", FieldKind.DATE, "Từ ngày", null),
                field("purpose", FieldKind.MULTI_CHOICE, "Mục đích", null),
                field("hidden", FieldKind.TEXT, "Không hỏi", new FormCondition("purpose", List.of("other"))),
                field("wells", FieldKind.TABLE, "Giếng", null));
        return new FormDefinition(1, List.of(new FormSection("s", new Label("Nội dung", null), null, null, fields)));
    }

    private static FormField field(String id, FieldKind kind, String label, FormCondition shown) {
        var columns = kind == FieldKind.TABLE
                ? List.of(field("mark", FieldKind.TEXT, "Số hiệu", null))
                : List.<FormField>of();
        var options = List.of(
                new FormOption("home", new Label("Sinh hoạt", null)),
                new FormOption("work", new Label("Sản xuất", null)));
        var unit = id.equals("depth") ? new Label("m", null) : null;
        return new FormField(
                id,
                kind,
                new Label(label, null),
                null,
                false,
                unit,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                kind == FieldKind.MULTI_CHOICE ? options : List.of(),
                shown,
                columns,
                null,
                null,
                null,
                null);
    }

    /** Reads what the sheet gives to the printer. */
    @SuppressWarnings("unchecked")
    private record DeclarationSheetReader(List<Map<String, Object>> fields) {
        DeclarationSheetReader(Map<String, String> answers) {
            this(read(answers));
        }

        private static List<Map<String, Object>> read(Map<String, String> answers) {
            var dossier = new Dossier(3, "Thử", new FiledProcedure(version(), ""), new Answers(answers), NOW);
            var values = new DeclarationSheet(version(), answers).values("Thử", "Cục", "Đơn", dossier);
            var sections = (List<Map<String, Object>>) values.get("sections");
            return (List<Map<String, Object>>) sections.get(0).get("fields");
        }

        List<String> labels() {
            return fields.stream().map(field -> (String) field.get("label")).toList();
        }

        String text(String id) {
            var place = List.of("depth", "cost", "from", "purpose").indexOf(id);
            return (String) ((Map<String, Object>) fields.get(place).get("plain")).get("text");
        }

        List<String> firstCells() {
            var table = (Map<String, Object>) fields.get(fields.size() - 1).get("table");
            return ((List<Map<String, Object>>) table.get("rows"))
                    .stream()
                            .map(row -> ((List<Map<String, Object>>) row.get("cells")).get(0))
                            .map(cell -> (String) cell.get("text"))
                            .toList();
        }
    }
}
