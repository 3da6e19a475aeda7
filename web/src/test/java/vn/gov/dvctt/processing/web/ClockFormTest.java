package vn.gov.dvctt.processing.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person types into the calculator becomes the question that machines ask. */
class ClockFormTest {
    private final Map<String, String[]> given = new HashMap<>(Map.of(
            "date", new String[] {"3/11/2026"},
            "time", new String[] {"9:05"},
            "amount", new String[] {"5", "12"},
            "unit", new String[] {"WORKING_DAY", "WORKING_HOUR"},
            "from", new String[] {"", "24/11/2026 09:00", "1/12/2026 08:00"},
            "until", new String[] {"", "25/11/2026 10:00", ""}));

    @Test
    void datesAreReadAsPeopleWriteThem() {
        var question = form().question();

        assertEquals("2026-11-03T09:05+07:00", question.getString("received"));
        assertEquals(12, question.getJsonArray("phases").getJsonObject(1).getInt("amount"));
    }

    @Test
    void aRowLeftEmptyIsNoPauseAndAnEndLeftEmptyStillLasts() {
        var pauses = form().question().getJsonArray("pauses");

        assertEquals(2, pauses.size());
        assertEquals("2026-11-25T10:00+07:00", pauses.getJsonObject(0).getString("to"));
        assertTrue(!pauses.getJsonObject(1).containsKey("to"));
    }

    @Test
    void aFaultIsSaidBesideTheInputItCameFrom() {
        var form = form();

        assertEquals("from_1", form.input("pauses[0].from"));
        assertEquals("until_2", form.input("pauses[1].to"));
        assertEquals("amount_1", form.input("phases[1].amount"));
        assertEquals("amount_0", form.input("phases"));
        assertEquals("date", form.input("received"));
        assertEquals("hours", form.input("calendar.hours[0][1]"));
    }

    @Test
    void whatIsNoDateGoesOnToTheReaderWhoSaysSo() {
        given.put("date", new String[] {"31/02/2026"});
        given.put("amount", new String[] {"năm"});
        given.put("from", new String[] {"hôm qua"});
        given.put("until", new String[] {""});

        var faults = EvaluationReader.read(form().question()).faults();

        assertEquals(
                List.of("received", "phases[0].amount", "pauses[0].from"),
                faults.stream().map(EvaluationFault::path).toList());
    }

    @Test
    void aCalendarOfOnesOwnIsTypedInLines() {
        given.put("own", new String[] {"1"});
        given.put("off", new String[] {"24/11/2026\r\n25/11/2026"});
        given.put("work", new String[] {"28/11/2026, 29/11/2026"});
        given.put("hours", new String[] {"7:30-11:30, 13:00-17:00"});

        var calendar = form().question().getJsonObject("calendar");

        assertEquals(
                "[\"2026-11-24\",\"2026-11-25\"]", calendar.getJsonArray("off").toString());
        assertEquals(
                "[\"2026-11-28\",\"2026-11-29\"]", calendar.getJsonArray("work").toString());
        assertEquals(
                "[[\"07:30\",\"11:30\"],[\"13:00\",\"17:00\"]]",
                calendar.getJsonArray("hours").toString());
        assertTrue(EvaluationReader.read(form().question()).faults().isEmpty());
    }

    @Test
    void oneMoreRowWhereOneIsAskedFor() {
        given.put("more", new String[] {"phase"});

        assertEquals(3, form().phases().size());
        assertEquals(3, form().pauses().size());
        assertEquals(1, new ClockForm(Map.of()).phases().size());
    }

    private ClockForm form() {
        return new ClockForm(given);
    }
}
