package vn.gov.dvctt.shared.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet. Text stands in its cell, never in a table of all texts, and is never a formula. */
final class XlsxSheet implements Sheet {
    private static final int FLUSHED = 500;

    private final Workbook book;
    private final Worksheet sheet;
    private int next;

    XlsxSheet(String title, OutputStream out) {
        book = new Workbook(out, "DVCTT", "1.0");
        sheet = book.newWorksheet(title);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        if (next == 0) {
            sheet.range(0, 0, 0, cells.size() - 1).style().bold().set();
        }
        next++;
        if (next % FLUSHED == 0) {
            flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(next, column, number);
        } else if (value != null) {
            sheet.inlineString(next, column, value.toString());
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
