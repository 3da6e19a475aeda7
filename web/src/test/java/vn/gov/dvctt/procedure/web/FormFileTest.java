package vn.gov.dvctt.procedure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.procedure.api.FieldFault;

/** Form files: what goes out comes back, and what is wrong is said with its place. */
class FormFileTest extends FormFileGround {
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
                    row(sheet, 9, "uses", "San xuat, kinh doanh\nSinh hoạt; ăn uống");
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
}
