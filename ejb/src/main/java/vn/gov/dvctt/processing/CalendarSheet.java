package vn.gov.dvctt.processing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.dvctt.processing.api.CalendarDayRow;
import vn.gov.dvctt.processing.api.CalendarHoursRow;
import vn.gov.dvctt.processing.api.CalendarMark;
import vn.gov.dvctt.processing.api.Certainty;
import vn.gov.dvctt.processing.api.SheetFault;
import vn.gov.dvctt.shared.Folded;

/**
 * The calendar as a sheet: date, mark, hours, note, certainty, one date a line, cells apart by semicolon, tab or comma (as the first line has it), quoted where a
 * cell holds one. Dates as 24/11/2026 or 2026-11-24; marks in Vietnamese or by name.
 */
final class CalendarSheet {
    private static final int MOST_ROWS = 1_000;
    private static final int MOST_FAULTS = 100;
    private static final int LONGEST_GIVEN = 60;
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Map<String, CalendarMark> MARKS = Map.of(
            "off", CalendarMark.OFF,
            "nghi", CalendarMark.OFF,
            "work", CalendarMark.WORK,
            "lam bu", CalendarMark.WORK,
            "regular", CalendarMark.REGULAR,
            "binh thuong", CalendarMark.REGULAR,
            "hours", CalendarMark.HOURS,
            "gio lam viec", CalendarMark.HOURS);
    private static final Map<String, Certainty> CERTAINTIES = Map.of(
            "", Certainty.ANNOUNCED,
            "announced", Certainty.ANNOUNCED,
            "da cong bo", Certainty.ANNOUNCED,
            "expected", Certainty.EXPECTED,
            "du kien", Certainty.EXPECTED);

    private final List<CalendarEntry> entries = new ArrayList<>();
    private final List<SheetFault> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private CalendarSheet() {}

    /** What was read: the faults, or without any all entries. */
    record Read(List<CalendarEntry> entries, List<SheetFault> faults) {}

    static Read read(String text) {
        var sheet = new CalendarSheet();
        var rows = SheetRows.of(text);
        for (int i = 0; i < rows.size() && sheet.faults.size() < MOST_FAULTS; i++) {
            var cells = rows.get(i);
            if (!cells.isBlank() && !(i == 0 && isHeading(cells))) {
                sheet.row(cells);
            }
        }
        if (sheet.entries.size() > MOST_ROWS) {
            sheet.faults.add(new SheetFault(1, "row", "many", String.valueOf(sheet.entries.size())));
        } else if (sheet.entries.isEmpty() && sheet.faults.isEmpty()) {
            sheet.faults.add(new SheetFault(1, "row", "nothing", ""));
        }
        return new Read(sheet.faults.isEmpty() ? List.copyOf(sheet.entries) : List.of(), List.copyOf(sheet.faults));
    }

    private static boolean isHeading(SheetRows.Row row) {
        return date(row.cell(0)) == null && row.cell(0).chars().noneMatch(Character::isDigit);
    }

    private void row(SheetRows.Row row) {
        var date = date(row.cell(0));
        var mark = MARKS.get(Folded.of(row.cell(1)));
        var hours = WorkHours.typed(row.cell(2));
        var note = row.cell(3);
        var certainty = CERTAINTIES.get(Folded.of(row.cell(4)));
        int before = faults.size();
        check(CalendarEntry.isPossible(date), row, 0, "date");
        check(mark != null, row, 1, "mark");
        check(hours.isPresent(), row, 2, "hours");
        check(certainty != null, row, 4, "certainty");
        if (mark != null && hours.isPresent()) {
            check(CalendarEntry.hoursFit(mark, hours.get()), row, 2, "hoursOf" + mark);
            check(CalendarEntry.noteFits(mark, note), row, 3, "note");
        }
        if (faults.size() == before && !seen.add(date + (mark == CalendarMark.HOURS ? " hours" : ""))) {
            faults.add(fault(row, 0, "twice"));
        }
        if (faults.size() == before) {
            entries.add(new CalendarEntry(mark, date, hours.orElseThrow(), note, certainty));
        }
    }

    private void check(boolean right, SheetRows.Row row, int cell, String reason) {
        if (!right) {
            faults.add(fault(row, cell, reason));
        }
    }

    private static SheetFault fault(SheetRows.Row row, int cell, String reason) {
        var columns = List.of("date", "mark", "hours", "note", "certainty");
        var given = row.cell(cell);
        return new SheetFault(
                row.line(),
                columns.get(cell),
                reason,
                given.length() > LONGEST_GIVEN ? given.substring(0, LONGEST_GIVEN) + "…" : given);
    }

    private static LocalDate date(String text) {
        for (var form : List.of(TYPED, DateTimeFormatter.ISO_LOCAL_DATE)) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeException tryNext) {
                // dates come in two forms
            }
        }
        return null;
    }

    /** Marked as UTF-8, for spreadsheets would otherwise guess. */
    static String write(List<CalendarHoursRow> hours, List<CalendarDayRow> days) {
        var lines = new ArrayList<String>();
        lines.add("date;mark;hours;note;certainty");
        hours.forEach(row -> lines.add(line(WRITTEN.format(row.from()), "HOURS", row.hours(), "", "ANNOUNCED")));
        days.forEach(row -> lines.add(line(
                WRITTEN.format(row.date()),
                row.mark().name(),
                row.hours(),
                row.note(),
                row.certainty().name())));
        return "\uFEFF" + String.join("\r\n", lines) + "\r\n";
    }

    private static String line(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.matches("[^;\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(";"));
    }
}
