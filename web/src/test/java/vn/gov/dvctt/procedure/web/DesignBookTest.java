package vn.gov.dvctt.procedure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Papers and questions by workbook: what goes out comes back, and what is wrong is told with its row. */
class DesignBookTest {
    private static final Locale VI = Locale.forLanguageTag("vi");

    @Test
    void whatGoesOutComesBack() throws IOException {
        var form = SampleForm.version().form();
        var out = new ByteArrayOutputStream();
        DesignBookWriter.write(List.of(), form, VI, out);
        var book = read(out.toByteArray());
        assertEquals(List.of(), book.faults());
        assertEquals("", book.papers(), "no row, no change");
        var fields = value(book.form())
                .asJsonObject()
                .getJsonArray("sections")
                .getJsonObject(0)
                .getJsonArray("fields");
        assertEquals(
                form.fields().map(field -> field.id()).toList(),
                fields.getValuesAs(JsonObject.class).stream()
                        .map(one -> one.getString("id"))
                        .toList());
        var table = fields.getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("kind").equals("TABLE"))
                .findFirst()
                .orElseThrow();
        assertEquals("mark", table.getJsonArray("columns").getJsonObject(0).getString("id"));
    }

    @Test
    void rowsBecomePapersAndQuestions() throws IOException {
        var book = filled(
                papers -> row(
                        papers, 1, "Cấp mới", "Bản đồ khu vực", "", "x", "", "1", "2", "Mẫu 01", "", "PDF, dwg", "20"),
                questions -> {
                    row(
                            questions,
                            1,
                            "Công trình",
                            "",
                            "Loại công trình",
                            "Kind",
                            "CHOICE",
                            "x",
                            "",
                            "gieng = Giếng khoan\nHồ chứa");
                    row(questions, 2, "", "depth", "Chiều sâu", "", "NUMBER", "", "m", "", "", "", "f1 = gieng");
                    row(questions, 3, "Người", "staff", "Nhân sự", "", "table");
                    row(questions, 4, "", "name", "Họ tên", "", "", "x", "", "", "", "staff");
                    row(
                            questions,
                            5,
                            "",
                            "map",
                            "Sơ đồ",
                            "",
                            "Tệp đính kèm",
                            "x",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "PDF; .png",
                            "5");
                });
        assertEquals(List.of(), book.faults());
        assertEquals(
                value(
                        "[{\"name\":\"Bản đồ khu vực\",\"caseName\":\"Cấp mới\",\"form\":\"Mẫu 01\",\"eForm\":false,\"mandatory\":true,\"later\":false,\"originals\":1,\"copies\":2,\"maxMegabytes\":20,\"extensions\":[\"pdf\",\"dwg\"]}]"),
                value(book.papers()));
        var sections = value(book.form()).asJsonObject().getJsonArray("sections");
        assertEquals(2, sections.size());
        var first = sections.getJsonObject(0).getJsonArray("fields");
        assertEquals(
                value(
                        "[{\"id\":\"gieng\",\"label\":{\"vi\":\"Giếng khoan\"}},{\"id\":\"o2\",\"label\":{\"vi\":\"Hồ chứa\"}}]"),
                first.getJsonObject(0).getJsonArray("options"));
        assertEquals(
                value("{\"field\":\"f1\",\"in\":[\"gieng\"]}"),
                first.getJsonObject(1).getJsonObject("showWhen"));
        assertEquals(
                "name",
                sections.getJsonObject(1)
                        .getJsonArray("fields")
                        .getJsonObject(0)
                        .getJsonArray("columns")
                        .getJsonObject(0)
                        .getString("id"));
        assertEquals(
                value(
                        "{\"id\":\"map\",\"kind\":\"FILE\",\"required\":true,\"label\":{\"vi\":\"Sơ đồ\"},\"maxMegabytes\":5,\"extensions\":[\"pdf\",\"png\"]}"),
                sections.getJsonObject(1).getJsonArray("fields").getJsonObject(1));
        assertEquals(5, book.rowOf("/form/sections/1/fields/0/columns/0/label"));
        assertEquals(2, book.rowOf("/components/0/originals"));
    }

    @Test
    void whatIsWrongIsToldWithItsRow() throws IOException {
        var book = filled(papers -> row(papers, 3, "", "", "maybe", "", "", "many"), questions -> {
            row(questions, 1, "Phần", "", "Câu hỏi", "", "Đoán");
            row(questions, 2, "", "", "Cột", "", "", "", "", "", "", "nowhere");
            row(questions, 3, "", "", "Nữa", "", "", "", "", "", "", "", "f1");
            questions.formula(4, 2, "1+1");
        });
        var places = book.faults().stream()
                .map(fault -> fault.row() + " " + fault.column())
                .distinct()
                .toList();
        assertEquals(
                List.of(
                        "4 Tên giấy tờ",
                        "4 Là tờ khai trực tuyến",
                        "4 Bản chính",
                        "2 Loại trả lời",
                        "3 Thuộc bảng",
                        "4 Chỉ hỏi khi",
                        "5 Câu hỏi"),
                places);
        var words = book.faults().stream().map(BookFault::words).toList();
        assertTrue(words.contains("Không có loại trả lời \"Đoán\"; xem trang Cách điền."), words.toString());
        assertTrue(words.contains("Ô có công thức của bảng tính; xin thay bằng giá trị."), words.toString());
    }

    private interface Fill {
        void in(Worksheet sheet);
    }

    private static DesignBook filled(Fill papers, Fill questions) throws IOException {
        var out = new ByteArrayOutputStream();
        var book = new Workbook(out, "Test", "1.0");
        papers.in(book.newWorksheet("a"));
        questions.in(book.newWorksheet("b"));
        book.finish();
        return read(out.toByteArray());
    }

    private static void row(Worksheet sheet, int row, String... texts) {
        sheet.value(0, 0, "…");
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                sheet.value(row, column, texts[column]);
            }
        }
    }

    private static DesignBook read(byte[] file) {
        return DesignBook.read(new ByteArrayInputStream(file), VI);
    }

    private static JsonStructure value(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
