package vn.gov.dvctt.procedure.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import vn.gov.dvctt.shared.Folded;
import vn.gov.dvctt.shared.web.Formats;

/** One row of a sheet whose columns are known by their place; what cannot be read is told with its column. A formula is refused: whoever signs must see what is read. */
final class BookRow {
    private static final Set<String> YES = Set.of("x", "co", "yes", "true", "1");
    private static final Set<String> NO = Set.of("", "khong", "no", "false", "0");

    /** What the rows of a sheet have in common; {@code faults} grows as they are read. */
    record Frame(String sheet, List<String> columns, List<BookFault> faults, Locale locale) {}

    private final Row row;
    private final String sheet;
    private final List<String> columns;
    private final List<BookFault> faults;
    private final Locale locale;

    BookRow(Row row, Frame frame) {
        this.row = row;
        this.sheet = frame.sheet();
        this.columns = frame.columns();
        this.faults = frame.faults();
        this.locale = frame.locale();
    }

    int number() {
        return row.getRowNum();
    }

    boolean isEmpty() {
        return columns.stream().allMatch(column -> cell(column).isEmpty());
    }

    String text(String column) {
        var cell = cell(column);
        if (cell.isEmpty()) {
            return "";
        }
        return switch (cell.get().getType()) {
            case STRING -> cell.get().getText().strip();
            case NUMBER -> plain(cell.get());
            case BOOLEAN -> String.valueOf(cell.get().asBoolean());
            case FORMULA -> refused(column, "formula");
            default -> refused(column, "cell");
        };
    }

    /** The text, told as missing where there is none. */
    String needed(String column) {
        var text = text(column);
        return text.isEmpty() ? refused(column, "missing") : text;
    }

    boolean yes(String column) {
        var said = Folded.of(text(column)).strip();
        if (!YES.contains(said) && !NO.contains(said)) {
            refused(column, "yesNo");
        }
        return YES.contains(said);
    }

    Optional<Integer> count(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,4}")) {
            refused(column, "number");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    void put(JsonObjectBuilder into, String member, String column) {
        var text = text(column);
        if (!text.isEmpty()) {
            into.add(member, text);
        }
    }

    /** Which files are taken, and how large. */
    void files(JsonObjectBuilder into) {
        count("megabytes").ifPresent(most -> into.add("maxMegabytes", most));
        var extensions = text("extensions");
        if (extensions.isEmpty()) {
            return;
        }
        var list = Json.createArrayBuilder();
        for (var one : extensions.toLowerCase(Locale.ROOT).split("[,;\\s.]+")) {
            if (!one.isEmpty()) {
                list.add(one);
            }
        }
        into.add("extensions", list);
    }

    /** Words in both languages from two columns. */
    void label(JsonObjectBuilder into, String member, String column, String english) {
        var vi = text(column);
        if (vi.isEmpty()) {
            return;
        }
        var label = Json.createObjectBuilder().add("vi", vi);
        put(label, "en", english);
        into.add(member, label);
    }

    String refused(String column, String reason, Object... arguments) {
        var fault = new BookFault(
                sheet,
                number(),
                Formats.text(locale, "design_book." + column),
                Formats.text(locale, "design_book.fault." + reason, arguments));
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
        return "";
    }

    private static String plain(Cell cell) {
        var number = (BigDecimal) cell.getValue();
        return number.precision() > 40 || Math.abs(number.scale()) > 40
                ? ""
                : number.stripTrailingZeros().toPlainString();
    }

    private Optional<Cell> cell(String column) {
        return columns.contains(column)
                ? row.getOptionalCell(columns.indexOf(column)).filter(BookRow::isFilled)
                : Optional.empty();
    }

    private static boolean isFilled(Cell cell) {
        return cell != null
                && cell.getType() != CellType.EMPTY
                && (cell.getType() != CellType.STRING || !cell.getText().isBlank());
    }
}
