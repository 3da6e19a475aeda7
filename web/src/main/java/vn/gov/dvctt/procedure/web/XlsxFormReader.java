package vn.gov.dvctt.procedure.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.XlsxGuard;

/**
 * Reads a filled workbook row by row, as {@link XlsxForm} writes them. A formula is refused, not evaluated and not trusted by its cached value: what the
 * applicant vouches for is what stands in the cell, and whoever reads the file must see the same.
 */
final class XlsxFormReader {
    /** Longest number that is still written out: one with a huge exponent would fill the memory. */
    private static final int DIGITS = 40;

    /** From so many digits on a number in a text is likely a code that has lost its leading zeros. */
    private static final int CODE_DIGITS = 9;

    private static final int FIRST_TABLE_ROW = 5;

    private final ReadForm form;

    private XlsxFormReader(ReadForm form) {
        this.form = form;
    }

    static void read(byte[] content, ReadForm form) {
        XlsxGuard.check(content);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            var reader = new XlsxFormReader(form);
            for (var sheet : book.getSheets().toList()) {
                reader.sheet(sheet);
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException broken) {
            throw new Refusal("procedure.fileBroken");
        }
        form.refuseUnlessMarked();
    }

    private void sheet(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            var each = rows.iterator();
            if (!each.hasNext()) {
                return;
            }
            var first = each.next();
            if (text(first, XlsxForm.CODE).equals(XlsxForm.MARK)) {
                form.marked(text(first, XlsxForm.LABEL), text(first, XlsxForm.ANSWER));
                each.forEachRemaining(row -> answerOf(sheet.getName(), row));
                return;
            }
            if (each.hasNext() && text(first, 0).equals(XlsxForm.TABLE_MARK)) {
                table(sheet.getName(), columns(each.next()), each);
            }
        }
    }

    private void answerOf(String sheet, Row row) {
        var cell = cell(row, XlsxForm.ANSWER);
        if (row.getRowNum() <= XlsxForm.HEAD_ROWS || cell.isEmpty()) {
            return;
        }
        var code = text(row, XlsxForm.CODE);
        var place = place(sheet, row, cell.get());
        if (code.isEmpty()) {
            form.fault("", place, "noField");
            return;
        }
        form.field(code)
                .ifPresentOrElse(
                        field -> take(code, field, cell.get(), place), () -> form.fault(code, place, "notInForm"));
    }

    /** Codes of the columns, {@code staff.name}, by their place. */
    private static Map<Integer, String> columns(Row codes) {
        var columns = new HashMap<Integer, String>();
        for (var cell : codes) {
            if (cell != null && cell.getType() == CellType.STRING) {
                columns.put(cell.getColumnIndex(), cell.getText().strip());
            }
        }
        return columns;
    }

    private void table(String sheet, Map<Integer, String> columns, Iterator<Row> rows) {
        var next = new HashMap<String, Integer>();
        while (rows.hasNext()) {
            var row = rows.next();
            if (row.getRowNum() >= FIRST_TABLE_ROW && row.stream().anyMatch(cell -> !isEmpty(cell))) {
                line(sheet, columns, row, next);
            }
        }
    }

    /** One row of the sheet is one row of the table; rows left empty between them do not count. */
    private void line(String sheet, Map<Integer, String> columns, Row row, Map<String, Integer> next) {
        var used = new HashMap<String, Integer>();
        for (var cell : row) {
            if (isEmpty(cell)) {
                continue;
            }
            var place = place(sheet, row, cell);
            var parts = columns.getOrDefault(cell.getColumnIndex(), "").split("\\.", -1);
            var table = parts.length == 2 ? form.table(parts[0]) : Optional.<FormField>empty();
            if (table.isEmpty()) {
                form.fault("", place, "noField");
                continue;
            }
            var number = used.computeIfAbsent(parts[0], id -> next.merge(id, 1, Integer::sum) - 1);
            var path = parts[0] + "." + number + "." + parts[1];
            if (number >= FormState.mostRows(table.get())) {
                form.fault(path, place, "tooManyRows", String.valueOf(FormState.mostRows(table.get())));
                continue;
            }
            form.field(path)
                    .ifPresentOrElse(
                            field -> take(path, field, cell, place), () -> form.fault(path, place, "notInForm"));
        }
    }

    private void take(String path, FormField field, Cell cell, FilePlace place) {
        switch (cell.getType()) {
            case FORMULA -> form.fault(path, place, "formula");
            case ERROR -> form.fault(path, place, "cellError");
            case NUMBER -> number(path, field, cell, place);
            case BOOLEAN -> form.answer(path, String.valueOf(cell.asBoolean()), place);
            default -> form.answer(path, FileText.kept(field, cell.getText()), place);
        }
    }

    private void number(String path, FormField field, Cell cell, FilePlace place) {
        var number = (BigDecimal) cell.getValue();
        if (isHuge(number)) {
            form.fault(path, place, "number");
            return;
        }
        switch (field.kind()) {
            case DATE -> form.answer(path, date(cell).orElse(place.found()), place);
            case NUMBER, MONEY -> form.answer(path, plain(number), place);
            case TEXT, LONG_TEXT, PHONE, EMAIL -> words(path, plain(number), place);
            default -> form.answer(path, FileText.kept(field, plain(number)), place);
        }
    }

    private void words(String path, String digits, FilePlace place) {
        if (digits.length() >= CODE_DIGITS) {
            form.fault(path, place, "asText");
            return;
        }
        form.answer(path, digits, place);
    }

    private static Optional<String> date(Cell cell) {
        try {
            return Optional.of(cell.asDate().toLocalDate().toString());
        } catch (RuntimeException notADate) {
            // the library says so in several ways; the check will say it to the person
            return Optional.empty();
        }
    }

    private static boolean isHuge(BigDecimal number) {
        return number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS;
    }

    private static String plain(BigDecimal number) {
        var plain = number.stripTrailingZeros().toPlainString();
        return plain.equals("0.0") ? "0" : plain;
    }

    private static Optional<Cell> cell(Row row, int column) {
        return row.getOptionalCell(column).filter(cell -> !isEmpty(cell));
    }

    private static boolean isEmpty(Cell cell) {
        return cell == null
                || cell.getType() == CellType.EMPTY
                || cell.getType() == CellType.STRING && cell.getText().isBlank();
    }

    private static String text(Row row, int column) {
        return cell(row, column).map(XlsxFormReader::shown).map(String::strip).orElse("");
    }

    private static FilePlace place(String sheet, Row row, Cell cell) {
        return new FilePlace(sheet, row.getRowNum(), letters(cell.getColumnIndex()), shown(cell));
    }

    private static String shown(Cell cell) {
        if (cell.getType() == CellType.FORMULA) {
            return "=" + cell.getFormula();
        }
        return cell.getValue() instanceof BigDecimal number && !isHuge(number)
                ? Formats.number(number)
                : String.valueOf(cell.getRawValue() == null ? cell.getText() : cell.getRawValue());
    }

    private static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
