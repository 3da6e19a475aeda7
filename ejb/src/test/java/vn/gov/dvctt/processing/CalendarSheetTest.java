package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.dvctt.processing.api.CalendarDayRow;
import vn.gov.dvctt.processing.api.CalendarHoursRow;
import vn.gov.dvctt.processing.api.CalendarMark;
import vn.gov.dvctt.processing.api.Certainty;

/** A sheet is taken in whole, or its wrong cells are named. */
class CalendarSheetTest {
    @Test
    void marksAndDatesAreReadAsPeopleWriteThem() {
        var read = CalendarSheet.read(
                """
                Ngày;Loại;Giờ làm việc;Ghi chú;Mức độ
                01/01/2028;Nghỉ;;Tết Dương lịch;Đã công bố
                8/1/2028;làm bù;8:00 - 12:00, 13:30-17:30;Làm bù cho ngày 03/01;
                2028-01-26;OFF;;Tết Nguyên đán;dự kiến
                2028-05-01;Bình thường;;;
                01/06/2028;Giờ làm việc;07:30-11:30,13:00-17:00;;
                """);

        assertEquals(List.of(), read.faults());
        assertEquals(
                List.of(
                        CalendarMark.OFF,
                        CalendarMark.WORK,
                        CalendarMark.OFF,
                        CalendarMark.REGULAR,
                        CalendarMark.HOURS),
                read.entries().stream().map(CalendarEntry::mark).toList());
        assertEquals(LocalDate.of(2028, 1, 8), read.entries().get(1).date());
        assertEquals("08:00-12:00,13:30-17:30", read.entries().get(1).hours().text());
        assertEquals(Certainty.EXPECTED, read.entries().get(2).certainty());
    }

    @ParameterizedTest(name = "line {1}, {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        date;mark;hours;note@31/02/2028;OFF;;Nghỉ                  | 2 | date  | date
        date;mark;hours;note@;OFF;;Nghỉ                            | 2 | date  | date
        date;mark;hours;note@01/01/1999;OFF;;Nghỉ                  | 2 | date  | date
        date;mark;hours;note@01/01/2028;HOLIDAY;;Nghỉ              | 2 | mark  | mark
        date;mark;hours;note@01/01/2028;WORK;8h-17h;Làm            | 2 | hours | hours
        date;mark;hours;note@01/01/2028;WORK;12:00-08:00;Làm       | 2 | hours | hours
        date;mark;hours;note@01/01/2028;WORK;8:00-12:00,11:00-17:00;Làm | 2 | hours | hours
        date;mark;hours;note@01/01/2028;OFF;08:00-12:00;Nghỉ       | 2 | hours | hoursOfOFF
        date;mark;hours;note@01/06/2028;HOURS;;                    | 2 | hours | hoursOfHOURS
        date;mark;hours;note@01/01/2028;OFF;;                      | 2 | note  | note
        date;mark;hours;note;certainty@01/01/2028;OFF;;Nghỉ;có lẽ  | 2 | certainty | certainty
        date;mark@01/01/2028;OFF;;Nghỉ@02/01/2028;OFF;;Nghỉ@01/01/2028;WORK;;Làm | 4 | date | twice
        date;mark;hours;note                                       | 1 | row   | nothing
        """)
    void aWrongCellIsNamedByLineAndColumn(String sheet, int line, String column, String reason) {
        var read = CalendarSheet.read(sheet.replace('@', '\n'));

        assertTrue(read.entries().isEmpty());
        assertEquals(line, read.faults().get(0).line());
        assertEquals(column, read.faults().get(0).column());
        assertEquals(reason, read.faults().get(0).reason());
    }

    @Test
    void everyWrongLineIsNamedAndNothingIsTakenIn() {
        var read = CalendarSheet.read("x;OFF;;Nghỉ 1\n01/01/2028;OFF;;Nghỉ\n1;y;z;\n");

        // the first line has no digit in its date: a heading
        assertEquals(
                List.of(3, 3, 3),
                read.faults().stream().map(fault -> fault.line()).toList());
        assertTrue(read.entries().isEmpty());
    }

    @Test
    void dayAndHoursOfOneDateAreTwoThings() {
        assertEquals(
                List.of(),
                CalendarSheet.read("01/06/2028;HOURS;08:00-16:00\n01/06/2028;OFF;;Nghỉ")
                        .faults());
    }

    @Test
    void aSheetWithoutAHeadingIsRead() {
        assertEquals(1, CalendarSheet.read("01/01/2028;OFF;;Nghỉ").entries().size());
    }

    @Test
    void aCellMayBeQuotedAndHoldWhatElseSeparates() {
        var read =
                CalendarSheet.read("2028-01-08,WORK,\"08:00-12:00,13:30-17:30\",\"Làm bù, xem \"\"công văn\"\"\"\r\n");

        assertEquals("Làm bù, xem \"công văn\"", read.entries().get(0).note());
    }

    @Test
    void lineNumbersAreThoseOfTheFileWhereACellSpansLines() {
        var read = CalendarSheet.read("01/01/2028;OFF;;\"Nghỉ\nhai dòng\"\n\n02/01/2028;X;;Nghỉ\n");

        assertEquals(4, read.faults().get(0).line());
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var sheet = CalendarSheet.write(
                List.of(new CalendarHoursRow(LocalDate.of(2000, 1, 1), "08:00-12:00,13:30-17:30")),
                List.of(
                        new CalendarDayRow(
                                LocalDate.of(2028, 1, 1), CalendarMark.OFF, "", "Nghỉ; \"Tết\"", Certainty.ANNOUNCED),
                        new CalendarDayRow(
                                LocalDate.of(2028, 1, 8), CalendarMark.WORK, "08:00-11:30", "Bù", Certainty.EXPECTED)));

        var read = CalendarSheet.read(sheet);

        assertEquals(List.of(), read.faults());
        assertEquals("Nghỉ; \"Tết\"", read.entries().get(1).note());
        assertEquals("08:00-11:30", read.entries().get(2).hours().text());
        assertEquals(Certainty.EXPECTED, read.entries().get(2).certainty());
    }
}
