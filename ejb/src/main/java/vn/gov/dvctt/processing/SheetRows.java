package vn.gov.dvctt.processing;

import java.util.ArrayList;
import java.util.List;

/** Cells of a text file as RFC 4180 has them, whatever sign stands between: semicolon, tab or comma, as in the first line. */
final class SheetRows {
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int began = 1;

    private SheetRows(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var first = this.text.lines().findFirst().orElse("");
        this.separator = first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /**
     * One row.
     *
     * @param line in the file, from 1
     */
    record Row(int line, List<String> cells) {
        /** Empty where the row is shorter. */
        String cell(int place) {
            return place < cells.size() ? cells.get(place).strip() : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    static List<Row> of(String text) {
        var sheet = new SheetRows(text.replace("\r\n", "\n").replace('\r', '\n'));
        sheet.read();
        return sheet.rows;
    }

    private void read() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == QUOTE && quoted && i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                cell.append(QUOTE);
                i++;
            } else if (sign == QUOTE && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (sign == separator && !quoted) {
                endCell();
            } else if (sign == '\n' && !quoted) {
                endRow();
            } else {
                cell.append(sign);
                line += sign == '\n' ? 1 : 0;
            }
        }
        endRow();
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(new Row(began, List.copyOf(cells)));
        cells = new ArrayList<>();
        line++;
        began = line;
    }
}
