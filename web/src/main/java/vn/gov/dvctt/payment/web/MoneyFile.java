package vn.gov.dvctt.payment.web;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Upload;
import vn.gov.dvctt.shared.web.XlsxGuard;

/** A list of money as banks and gateways hand it out, workbook or text with commas; read row by row. The first row holds titles. */
final class MoneyFile {
    static final int MOST_ROWS = 10_000;
    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int MOST_CELLS = 20;

    private MoneyFile() {}

    /** @param taker the number of each row from 2 on, and its cells */
    static void read(Upload upload, BiConsumer<Integer, List<String>> taker) {
        var bytes = bytes(upload.content());
        if (upload.name().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            workbook(bytes, taker);
            return;
        }
        text(bytes, taker);
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

    private static void workbook(byte[] bytes, BiConsumer<Integer, List<String>> taker) {
        XlsxGuard.check(bytes);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
                var rows = book.getFirstSheet().openStream()) {
            rows.skip(1).forEach(row -> give(row.getRowNum(), cells(row), taker));
        } catch (IOException | UncheckedIOException | ExcelReaderException broken) {
            throw new Refusal("procedure.fileBroken");
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.min(MOST_CELLS, row.getCellCount()); column++) {
            cells.add(row.getOptionalCell(column)
                    .map(cell -> cell.getType() == CellType.NUMBER
                            ? number(
                                    (BigDecimal) cell.getValue(),
                                    () -> Formats.date(cell.asDate()),
                                    cell.getDataFormatString())
                            : cell.getType() == CellType.STRING ? cell.getText().strip() : "")
                    .orElse(""));
        }
        return cells;
    }

    /** A day in a workbook is a number that is shown as one. */
    private static String number(BigDecimal value, java.util.function.Supplier<String> day, String format) {
        var isDay = format != null && format.toLowerCase(Locale.ROOT).matches(".*[dy].*");
        if (isDay) {
            return day.get();
        }
        return value.precision() - value.scale() > 18
                ? ""
                : value.stripTrailingZeros().toPlainString();
    }

    private static void text(byte[] bytes, BiConsumer<Integer, List<String>> taker) {
        try (var lines =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (number > 1) {
                    give(number, cells(line), taker);
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** Commas between, quotation marks around what holds one (RFC 4180); such a list has no line breaks within a cell. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            if (sign == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private static void give(int number, List<String> cells, BiConsumer<Integer, List<String>> taker) {
        if (number > MOST_ROWS + 1) {
            throw new Refusal("payment.tooManyLines", MOST_ROWS);
        }
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            taker.accept(number, cells);
        }
    }
}
