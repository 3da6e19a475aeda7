package vn.gov.dvctt.account.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.OpenStaff;
import vn.gov.dvctt.account.api.StaffFault;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.XlsxGuard;

/**
 * A filled list of new officials: one a row under a row of titles. A formula is refused: whoever vouches for the list must see what is read.
 *
 * @param rows   in which row of the sheet each line stands, for people to find it
 * @param faults what could not be read; what was read may be wrong all the same
 */
record StaffSheet(List<OpenStaff> lines, List<Integer> rows, List<StaffFault> faults) implements Serializable {
    static final List<String> COLUMNS =
            List.of("unit", "name", "email", "phone", "roles", "firstDay", "lastDay", "ground");

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_LINES = 500;

    StaffSheet {
        lines = new ArrayList<>(lines);
        rows = new ArrayList<>(rows);
        faults = new ArrayList<>(faults);
    }

    static StaffSheet read(InputStream content, RoleNames names) {
        var bytes = bytes(content);
        XlsxGuard.check(bytes);
        var sheet = new StaffSheet(List.of(), List.of(), List.of());
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = book.getFirstSheet().openStream()) {
            rows.skip(1)
                    .filter(row -> row.stream().anyMatch(cell -> !isEmpty(cell)))
                    .forEach(row -> sheet.add(row, names));
        } catch (IOException | UncheckedIOException | ExcelReaderException broken) {
            throw new Refusal("procedure.fileBroken");
        }
        return sheet;
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

    private void add(Row row, RoleNames names) {
        if (lines.size() == MOST_LINES) {
            throw new Refusal("account.tooManyLines", MOST_LINES);
        }
        var first = day(row, "firstDay");
        lines.add(new OpenStaff(
                AccountKind.OFFICIAL,
                text(row, "unit"),
                text(row, "email"),
                text(row, "name"),
                text(row, "phone"),
                roles(row, names),
                first.orElse(null),
                day(row, "lastDay").orElse(null),
                text(row, "ground")));
        rows.add(row.getRowNum());
    }

    private Set<String> roles(Row row, RoleNames names) {
        var roles = new HashSet<String>();
        for (var word : text(row, "roles").split("[,;\\n]")) {
            if (!word.isBlank()) {
                names.role(word)
                        .ifPresentOrElse(roles::add, () -> fault("roles", "roleUnknown", List.of(word.strip())));
            }
        }
        return roles;
    }

    private String text(Row row, String column) {
        var cell = cell(row, column);
        if (cell.isEmpty()) {
            return "";
        }
        return switch (cell.get().getType()) {
            case STRING -> cell.get().getText().strip();
            case FORMULA -> refused(column, "formula");
            // a telephone number that is a number has lost its leading zero
            case NUMBER -> column.equals("phone") ? refused(column, "asText") : plain(cell.get());
            default -> refused(column, "cell");
        };
    }

    private String refused(String column, String reason) {
        fault(column, reason, List.of());
        return "";
    }

    private static String plain(Cell cell) {
        var number = (BigDecimal) cell.getValue();
        return Math.abs(number.scale()) > 40 || number.precision() > 40 ? "" : number.toPlainString();
    }

    private Optional<LocalDate> day(Row row, String column) {
        var cell = cell(row, column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var day = cell.get().getType() == CellType.NUMBER
                ? calendar(cell.get())
                : Optional.ofNullable(Days.of(text(row, column)));
        if (day.isEmpty()) {
            fault(column, "day", List.of());
        }
        return day;
    }

    private static Optional<LocalDate> calendar(Cell cell) {
        try {
            return Optional.of(cell.asDate().toLocalDate());
        } catch (RuntimeException notADate) {
            // the library says so in several ways
            return Optional.empty();
        }
    }

    private void fault(String column, String reason, List<String> arguments) {
        faults.add(new StaffFault(lines.size(), column, reason, arguments));
    }

    private static Optional<Cell> cell(Row row, String column) {
        return row.getOptionalCell(COLUMNS.indexOf(column)).filter(cell -> !isEmpty(cell));
    }

    private static boolean isEmpty(Cell cell) {
        return cell == null
                || cell.getType() == CellType.EMPTY
                || cell.getType() == CellType.STRING && cell.getText().isBlank();
    }
}
