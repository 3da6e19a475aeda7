package vn.gov.dvctt.procedure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.TextsFound;
import vn.gov.dvctt.shared.web.Upload;

/** Form files: what goes out comes back, what is wrong is said with its place, and what is hostile is refused. */
class FormFileTest {
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final ProcedureVersionView VERSION = SampleForm.version();
    private static final Map<String, String> ANSWERS = new TreeMap<>(Map.ofEntries(
            Map.entry("name", "=HYPERLINK(\"x\")"),
            Map.entry("story", "Một\nhai"),
            Map.entry("flow", "3500.5"),
            Map.entry("price", "4090000"),
            Map.entry("from", "2026-11-24"),
            Map.entry("kind", "industry"),
            Map.entry("uses", "domestic,industry"),
            Map.entry("vow", "true"),
            Map.entry("mail", "a@b.vn"),
            Map.entry("phone", "0912345678"),
            Map.entry("wells.0.mark", "G1"),
            Map.entry("wells.0.depth", "80"),
            Map.entry("wells.1.mark", "G2")));

    private final Map<String, String> taken = new TreeMap<>();

    @BeforeAll
    static void words() throws IOException {
        TextsFound.here();
    }

    @Test
    void whatGoesOutComesBackTheSame() throws IOException {
        for (var file : List.of(xlsx(ANSWERS), json(ANSWERS))) {
            taken.clear();
            var box = take(file, Map.of());
            assertEquals(List.of(), said(box));
            assertEquals(ANSWERS, taken);
            assertEquals(ANSWERS.size(), box.taken());
        }
    }

    @Test
    void whatDidNotChangeIsNoChange() throws IOException {
        for (var file : List.of(xlsx(ANSWERS), json(ANSWERS))) {
            var box = take(file, ANSWERS);
            assertEquals(0, box.taken());
            assertEquals(Map.of(), taken);
        }
    }

    @Test
    void anEmptyFormChangesNothing() throws IOException {
        for (var file : List.of(xlsx(Map.of()), json(Map.of()))) {
            take(file, ANSWERS);
            assertEquals(Map.of(), taken);
        }
    }

    @Test
    void aTableInTheFileIsTheWholeTable() throws IOException {
        var fewer = new HashMap<>(ANSWERS);
        fewer.remove("wells.1.mark");
        for (var file : List.of(xlsx(fewer), json(fewer))) {
            taken.clear();
            take(file, ANSWERS);
            assertEquals(Map.of("wells.1.mark", ""), taken);
        }
    }

    @Test
    void nothingThatWasTypedBecomesAFormula() throws IOException {
        for (var part : parts(xlsx(ANSWERS)).entrySet()) {
            assertFalse(part.getValue().contains("<f>"), part.getKey());
        }
    }

    @Test
    void peopleWriteAsTheyAreUsedTo() throws IOException {
        var box = take(
                filled(sheet -> {
                    row(sheet, 5, "flow", "3.500,5");
                    row(sheet, 6, "price", "4.090.000 đ");
                    row(sheet, 7, "from", "24/11/2026");
                    row(sheet, 8, "kind", "SẢN XUẤT, KINH DOANH");
                    row(sheet, 9, "uses", "San xuat, kinh doanh; Sinh hoạt");
                    row(sheet, 10, "vow", "Có");
                    sheet.value(11, 0, "name");
                    sheet.value(11, 2, 2026);
                }),
                Map.of());
        assertEquals(List.of(), said(box));
        assertEquals(
                new TreeMap<>(Map.of(
                        "flow", "3500.5",
                        "price", "4090000",
                        "from", "2026-11-24",
                        "kind", "industry",
                        "uses", "domestic,industry",
                        "vow", "true",
                        "name", "2026")),
                taken);
    }

    @Test
    void everyFaultIsSaidAtOnceWithItsPlaceAndTheRestIsTaken() throws IOException {
        var box = take(
                filled(sheet -> {
                    row(sheet, 5, "name", "Đúng");
                    sheet.value(6, 0, "flow");
                    sheet.formula(6, 2, "1+1");
                    row(sheet, 7, "from", "32/13/2026");
                    row(sheet, 8, "nowhere", "x");
                    row(sheet, 9, "name", "Lần hai");
                    row(sheet, 10, "", "x");
                    sheet.value(11, 0, "phone");
                    sheet.value(11, 2, 912345678);
                }),
                Map.of(),
                new FieldFault("from", "date"));
        assertEquals(Map.of("name", "Đúng"), taken);
        assertEquals(1, box.taken());
        assertEquals(
                List.of("7 C formula", "8 C date", "9 C notInForm", "10 C twice", "11 C noField", "12 C asText"),
                said(box));
        assertEquals("32/13/2026", box.faults().get(1).place().found());
        assertEquals("=1+1", box.faults().get(0).place().found());
    }

    @Test
    void rowsOfATableAreReadUntilItIsFull() throws IOException {
        var out = new ByteArrayOutputStream();
        var book = new Workbook(out, "x", "1.0");
        marked(book.newWorksheet("Tờ khai"), VERSION.code(), "3");
        var table = book.newWorksheet("Giếng");
        table.value(0, 0, XlsxForm.TABLE_MARK);
        table.value(1, 0, "wells.mark");
        table.value(1, 1, "wells.nothing");
        for (var row = 0; row < 5; row++) {
            table.value(4 + 2 * row, 0, "G" + row);
        }
        table.value(4, 1, "?");
        book.finish();
        var box = take(out.toByteArray(), Map.of());
        assertEquals(
                List.of("wells.0.mark", "wells.1.mark", "wells.2.mark", "wells.3.mark"), List.copyOf(taken.keySet()));
        assertEquals(List.of("5 B notInForm", "13 A tooManyRows"), said(box));
    }

    @Test
    void aFileOfAnotherProcedureOrVersionIsRefused() throws IOException {
        assertEquals("procedure.fileOfOther", refusal(marked("1.004122", "3")));
        assertEquals("procedure.fileOfVersion", refusal(marked(VERSION.code(), "2")));
        assertEquals("procedure.fileUnmarked", refusal(book(sheet -> sheet.value(0, 0, "Sổ"))));
        assertEquals("procedure.fileUnmarked", refusal(text("{\"answers\": {\"name\": \"x\"}}")));
        assertEquals("procedure.fileOfOther", refusal(text("{\"procedure\": \"1\", \"version\": 3, \"answers\": {}}")));
    }

    @Test
    void whatIsNoFormFileIsRefused() throws IOException {
        assertEquals("procedure.fileNotJson", refusal(text("")));
        assertEquals("procedure.fileNotJson", refusal(text("[]")));
        assertEquals("procedure.fileNotJson", refusal(text("{\"procedure\": ")));
        assertEquals("procedure.fileNotJson", refusal(text("Mã,Trả lời")));
        assertEquals("procedure.fileBroken", refusal(text("PK\u0003\u0004 nothing more")));
        assertEquals("procedure.fileTooLarge", refusal(new byte[FormFileBox.MOST_BYTES + 1]));
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedWithoutUnpackingIt() throws IOException {
        var bomb = replaced("xl/worksheets/sheet1.xml", out -> {
            out.accept("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            for (var i = 0; i < 60; i++) {
                out.accept(" ".repeat(1024 * 1024));
            }
            out.accept("</sheetData></worksheet>");
        });
        assertTrue(bomb.length < 200_000, bomb.length + " bytes");
        assertEquals("procedure.fileUnpacked", refusal(bomb));
    }

    @Test
    void noPartMayDeclareEntities() throws IOException {
        var hostile = replaced(
                "xl/worksheets/sheet1.xml",
                out -> out.accept(
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>"));
        assertEquals("procedure.fileBroken", refusal(hostile));
    }

    @Test
    void aCellFarOutsideOfTheSheetIsRefused() throws IOException {
        var hostile = replaced(
                "xl/worksheets/sheet1.xml",
                out -> out.accept("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>"));
        assertEquals("procedure.fileBroken", refusal(hostile));
    }

    @Test
    void aNumberWithAHugeExponentIsNotWrittenOut() throws IOException {
        var box = take(text(marked("\"flow\": 1e999999999, \"price\": 12")), Map.of());
        assertEquals(Map.of("price", "12"), taken);
        assertEquals(List.of("1  number"), said(box));
    }

    @Test
    void faultsOfJsonAreSaidByLine() throws IOException {
        var box = take(
                text(
                        """
                        {"procedure": "1.000657", "version": 3, "extra": [{}],
                         "answers": {
                          "flow": 3.500,
                          "name": {"a": 1},
                          "nowhere": 1,
                          "wells": [{"mark": "G1", "depth": null}, {"mark": null}, 7, {"mark": "G2"}],
                          "uses": ["domestic", 1],
                          "vow": false}}"""),
                Map.of());
        assertEquals(
                new TreeMap<>(Map.of("flow", "3.500", "vow", "false", "wells.0.mark", "G1", "wells.1.mark", "G2")),
                taken);
        assertEquals(List.of("4  shape", "5  notInForm", "6  shape", "7  shape"), said(box));
    }

    @Test
    void theSchemaDescribesTheFile() throws IOException {
        var out = new ByteArrayOutputStream();
        JsonForm.pretty(JsonFormSchema.of(VERSION, VI), out);
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(out.toString(StandardCharsets.UTF_8));
        for (var file : List.of(json(ANSWERS), json(Map.of()))) {
            assertEquals(
                    List.of(),
                    List.copyOf(schema.validate(new String(file, StandardCharsets.UTF_8), InputFormat.JSON)));
        }
        for (var wrong : List.of("\"flow\": \"nhiều\"", "\"kind\": \"x\"", "\"nowhere\": 1", "\"vow\": \"Có\"")) {
            assertFalse(schema.validate(marked(wrong), InputFormat.JSON).isEmpty(), wrong);
        }
    }

    private static String marked(String answers) {
        return "{\"procedure\": \"1.000657\", \"version\": 3, \"answers\": {" + answers + "}}";
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private FormFileBox take(byte[] file, Map<String, String> answers, FieldFault... faults) {
        var box = new FormFileBox();
        var upload = new Upload("to-khai", "", file.length, new ByteArrayInputStream(file), "form");
        box.take(upload, VERSION, answers, changes -> {
            taken.putAll(changes);
            for (var fault : faults) {
                taken.remove(fault.path());
            }
            return List.of(faults);
        });
        return box;
    }

    private String refusal(byte[] file) {
        return assertThrows(Refusal.class, () -> take(file, Map.of())).key();
    }

    /** Row, column and key of each fault. */
    private static List<String> said(FormFileBox box) {
        return box.faults().stream()
                .map(fault -> fault.place().row() + " " + fault.place().column() + " " + fault.key())
                .toList();
    }

    private static byte[] xlsx(Map<String, String> answers) throws IOException {
        var out = new ByteArrayOutputStream();
        XlsxForm.write(VERSION, answers, field -> true, VI, out);
        return out.toByteArray();
    }

    private static byte[] json(Map<String, String> answers) {
        var out = new ByteArrayOutputStream();
        JsonForm.write(VERSION, answers, field -> true, out);
        return out.toByteArray();
    }

    private static byte[] filled(Consumer<Worksheet> filling) throws IOException {
        return book(sheet -> {
            marked(sheet, VERSION.code(), "3");
            filling.accept(sheet);
        });
    }

    private static byte[] marked(String code, String version) throws IOException {
        return book(sheet -> marked(sheet, code, version));
    }

    private static void marked(Worksheet sheet, String code, String version) {
        sheet.value(0, 0, XlsxForm.MARK);
        sheet.value(0, 1, code);
        sheet.value(0, 2, version);
    }

    private static void row(Worksheet sheet, int row, String code, String answer) {
        sheet.value(row, 0, code);
        sheet.value(row, 2, answer);
    }

    private static byte[] book(Consumer<Worksheet> filling) throws IOException {
        var out = new ByteArrayOutputStream();
        var book = new Workbook(out, "x", "1.0");
        filling.accept(book.newWorksheet("Tờ khai"));
        book.finish();
        return out.toByteArray();
    }

    private static Map<String, String> parts(byte[] book) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(book))
                .get()) {
            for (var part : Collections.list(zip.getEntries())) {
                parts.put(part.getName(), new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** A well-made workbook in which one part was exchanged. */
    private static byte[] replaced(String name, Consumer<Consumer<String>> content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var parts = new ArrayList<>(parts(marked(VERSION.code(), "3")).entrySet());
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                Consumer<String> writer = text -> write(zip, text);
                if (part.getKey().equals(name)) {
                    content.accept(writer);
                } else {
                    writer.accept(part.getValue());
                }
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static void write(ZipOutputStream zip, String text) {
        try {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
