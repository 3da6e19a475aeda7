package vn.gov.dvctt.shared.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Tables as they leave the portal. */
class SheetTest {
    @Test
    void textBeginsWithAMarkAndKeepsVietnamese() throws IOException {
        var bytes = written(Sheet.Kind.CSV, List.of("Số", "Người nộp"), List.of(1, "Nguyễn Thị Ứng"));
        assertEquals("\uFEFFSố,Người nộp\r\n1,Nguyễn Thị Ứng\r\n", new String(bytes, UTF_8));
        assertEquals((byte) 0xEF, bytes[0]);
    }

    @Test
    void commasQuotesAndLinesStayWithinTheirCell() throws IOException {
        var bytes = written(Sheet.Kind.CSV, List.of("a,b", "nói \"có\"", "một\nhai"), Arrays.asList(null, "", 7));
        assertEquals("\uFEFF\"a,b\",\"nói \"\"có\"\"\",\"một\nhai\"\r\n,,7\r\n", new String(bytes, UTF_8));
    }

    @Test
    void whatPeopleTypedIsNeverAFormula() throws IOException {
        for (var typed : List.of("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1")) {
            var text = new String(written(Sheet.Kind.CSV, List.of(typed)), UTF_8).substring(1);
            assertTrue(text.startsWith("'") || text.startsWith("\"'"), text);
            var sheet = parts(written(Sheet.Kind.XLSX, List.of(typed))).get("xl/worksheets/sheet1.xml");
            assertTrue(sheet.contains("t=\"inlineStr\""), sheet);
            assertFalse(sheet.contains("<f>"), sheet);
        }
    }

    @Test
    void aWorkbookHoldsTextAndNumbers() throws Exception {
        var book = parts(written(Sheet.Kind.XLSX, List.of("Số", "Người nộp"), List.of(12, "Đỗ <Ánh> & con")));
        var rows = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(book.get("xl/worksheets/sheet1.xml"))))
                .getElementsByTagName("row");
        assertEquals("SốNgười nộp", rows.item(0).getTextContent());
        assertEquals("12Đỗ <Ánh> & con", rows.item(1).getTextContent());
    }

    /** Were the rows kept, nothing would have left before the end. */
    @Test
    void rowsLeaveWhileOthersAreStillRead() throws IOException {
        for (var kind : Sheet.Kind.values()) {
            var counted = new Counted();
            try (var sheet = Sheet.of(kind, "Sổ", counted)) {
                for (int i = 0; i < 50_000; i++) {
                    sheet.row(List.of(i, "Nguyễn Văn " + Integer.toHexString(i * 7919), "000.00.11.G10-261124-" + i));
                }
                assertTrue(counted.bytes > 200_000, kind + " held back all but " + counted.bytes);
            }
        }
    }

    @SafeVarargs
    private static byte[] written(Sheet.Kind kind, List<?>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = Sheet.of(kind, "Sổ", out)) {
            for (var row : rows) {
                sheet.row(row);
            }
        }
        return out.toByteArray();
    }

    private static Map<String, String> parts(byte[] book) throws IOException {
        var parts = new HashMap<String, String>();
        var file = Files.write(Files.createTempFile("book", ".xlsx"), book);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        Files.delete(file);
        return parts;
    }

    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int count) {
            bytes += count;
        }
    }
}
