package vn.gov.dvctt.procedure.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.XlsxGuard;

/**
 * A filled workbook: papers on its first sheet, questions on its second. Either may be left empty; then nothing of that part changes.
 *
 * @param papers  the part as JSON text; empty: the sheet is
 * @param form    likewise
 * @param places  in which row each piece stands, by its place in the part
 * @param faults  what could not be read
 */
record DesignBook(String papers, String form, Map<String, Integer> places, List<BookFault> faults) {
    static final List<String> PAPER_COLUMNS = List.of(
            "caseName",
            "name",
            "eForm",
            "mandatory",
            "condition",
            "originals",
            "copies",
            "form",
            "later",
            "extensions",
            "megabytes");
    static final List<String> FORM_COLUMNS = List.of(
            "section",
            "id",
            "label",
            "labelEn",
            "kind",
            "required",
            "unit",
            "options",
            "help",
            "table",
            "when",
            "formula",
            "extensions",
            "megabytes");
    static final int HEAD_ROWS = 1;

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_ROWS = 2_000;

    static DesignBook read(InputStream content, Locale locale) {
        var bytes = bytes(content);
        XlsxGuard.check(bytes);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var faults = new ArrayList<BookFault>();
            var places = new HashMap<String, Integer>();
            var papers = papers(rows(book.getFirstSheet(), frame("papers", PAPER_COLUMNS, faults, locale)), places);
            var second = book.getSheet(1);
            var form = second.isPresent()
                    ? new BookForm(places, locale)
                            .read(rows(second.get(), frame("questions", FORM_COLUMNS, faults, locale)))
                    : "";
            return new DesignBook(papers, form, places, faults);
        } catch (IOException | UncheckedIOException | ExcelReaderException broken) {
            throw new Refusal("procedure.fileBroken");
        }
    }

    private static byte[] bytes(InputStream content) {
        try {
            var bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refusal("procedure.fileTooLarge", MOST_BYTES / 1024 / 1024);
            }
            return bytes;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static BookRow.Frame frame(String sheet, List<String> columns, List<BookFault> faults, Locale locale) {
        return new BookRow.Frame(Formats.text(locale, "design_book.sheet." + sheet), columns, faults, locale);
    }

    private static List<BookRow> rows(Sheet sheet, BookRow.Frame frame) throws IOException {
        try (var rows = sheet.openStream()) {
            var read = rows.skip(HEAD_ROWS)
                    .limit(MOST_ROWS + 1L)
                    .map(row -> new BookRow(row, frame))
                    .filter(row -> !row.isEmpty())
                    .toList();
            if (read.size() > MOST_ROWS) {
                throw new Refusal("procedure.fileTooLong", MOST_ROWS);
            }
            return read;
        }
    }

    private static String papers(List<BookRow> rows, Map<String, Integer> places) {
        JsonArrayBuilder components = Json.createArrayBuilder();
        for (int index = 0; index < rows.size(); index++) {
            places.put("/components/" + index, rows.get(index).number());
            components.add(paper(rows.get(index)));
        }
        return rows.isEmpty() ? "" : components.build().toString();
    }

    private static JsonObjectBuilder paper(BookRow row) {
        var paper = Json.createObjectBuilder().add("name", row.needed("name"));
        row.put(paper, "caseName", "caseName");
        row.put(paper, "condition", "condition");
        row.put(paper, "form", "form");
        paper.add("eForm", row.yes("eForm"))
                .add("mandatory", row.yes("mandatory"))
                .add("later", row.yes("later"))
                .add("originals", row.count("originals").orElse(0))
                .add("copies", row.count("copies").orElse(0));
        row.files(paper);
        return paper;
    }

    /** The row of the piece in which a place lies; 0: in none. */
    int rowOf(String place) {
        for (var at = place; at.contains("/"); at = at.substring(0, at.lastIndexOf('/'))) {
            if (places.containsKey(at)) {
                return places.get(at);
            }
        }
        return 0;
    }
}
