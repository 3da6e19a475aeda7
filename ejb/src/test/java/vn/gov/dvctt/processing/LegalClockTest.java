package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The legal clock, case by case, on the calendar the product is delivered with (rules.md §3 gives the arithmetic). */
class LegalClockTest {
    private final LegalClock clock = new LegalClock(SeedCalendar.calendar());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # working days: 23/11/2026 is a Monday
        a term counts from the next day            | 2026-11-23 09:00 | 1WD | | 2026-11-24 17:30
        five working days skip the weekend         | 2026-11-23 09:00 | 5WD | | 2026-11-30 17:30
        from Friday to Monday                      | 2026-11-27 10:00 | 1WD | | 2026-11-30 17:30
        the last minute of the day still counts    | 2026-11-23 17:29 | 1WD | | 2026-11-24 17:30
        at closing counts as next opening          | 2026-11-23 17:30 | 1WD | | 2026-11-25 17:30
        after hours counts as next opening         | 2026-11-23 21:00 | 1WD | | 2026-11-25 17:30
        one minute before midnight                 | 2026-11-23 23:59 | 1WD | | 2026-11-25 17:30
        midnight belongs to the new day            | 2026-11-24 00:00 | 1WD | | 2026-11-25 17:30
        before opening belongs to the same day     | 2026-11-23 06:00 | 1WD | | 2026-11-24 17:30
        the noon break belongs to the same day     | 2026-11-23 12:30 | 1WD | | 2026-11-24 17:30
        received on Saturday counts from Monday    | 2026-11-28 10:00 | 1WD | | 2026-12-01 17:30
        received on Sunday night                   | 2026-11-29 23:59 | 1WD | | 2026-12-01 17:30
        Friday after hours counts from Monday      | 2026-11-27 18:00 | 1WD | | 2026-12-01 17:30
        # calendar days
        one calendar day                           | 2026-11-23 09:00 | 1CD | | 2026-11-24 17:30
        end on Saturday moves to Monday            | 2026-11-23 09:00 | 5CD | | 2026-11-30 17:30
        end on Sunday moves to Monday              | 2026-11-23 09:00 | 6CD | | 2026-11-30 17:30
        weekends inside count                      | 2026-11-27 09:00 | 3CD | | 2026-11-30 17:30
        thirty calendar days                       | 2026-11-24 09:00 | 30CD | | 2026-12-24 17:30
        # Tết
        Tết is passed over                         | 2026-02-13 09:00 | 1WD | | 2026-02-23 17:30
        Tết inside a term                          | 2026-02-12 09:00 | 5WD | | 2026-02-26 17:30
        filed on the first day of Tết              | 2026-02-17 10:00 | 1WD | | 2026-02-24 17:30
        filed at closing before Tết                | 2026-02-13 17:30 | 1WD | | 2026-02-24 17:30
        calendar days that end within Tết          | 2026-02-06 10:00 | 10CD | | 2026-02-23 17:30
        Tết 2027 as expected                       | 2027-02-04 09:00 | 2WD | | 2027-02-15 17:30
        # other holidays, days worked instead
        a Saturday worked instead counts           | 2026-01-09 09:00 | 1WD | | 2026-01-10 17:30
        received on a Saturday worked instead      | 2026-01-10 09:00 | 1WD | | 2026-01-12 17:30
        after hours before a worked Saturday       | 2026-08-21 19:00 | 1WD | | 2026-08-24 17:30
        worked Saturday within a term              | 2026-08-21 09:00 | 2WD | | 2026-08-24 17:30
        calendar days may end on a worked Saturday | 2026-08-17 09:00 | 5CD | | 2026-08-22 17:30
        New Year with a bridge day                 | 2025-12-31 09:00 | 1WD | | 2026-01-05 17:30
        Hùng Kings' day on a Sunday is made up     | 2026-04-24 09:00 | 1WD | | 2026-04-28 17:30
        30 April and 1 May                         | 2026-04-29 09:00 | 1WD | | 2026-05-04 17:30
        a calendar day that ends on 30 April       | 2026-04-29 09:00 | 1CD | | 2026-05-04 17:30
        National Day with a bridge day             | 2026-08-28 09:00 | 1WD | | 2026-09-03 17:30
        over the turn of the year                  | 2026-12-31 09:00 | 1WD | | 2027-01-04 17:30
        # pauses
        a pause takes the days it closes           | 2026-11-23 09:00 | 5WD | 2026-11-25 10:00..2026-11-27 10:00 | 2026-12-02 17:30
        a pause within one day costs nothing       | 2026-11-23 09:00 | 5WD | 2026-11-25 09:00..2026-11-25 16:00 | 2026-11-30 17:30
        a pause holds from its start inclusive     | 2026-11-23 09:00 | 5WD | 2026-11-25 17:30..2026-11-26 08:00 | 2026-12-01 17:30
        a pause ends exclusive                     | 2026-11-23 09:00 | 5WD | 2026-11-25 09:00..2026-11-25 17:30 | 2026-11-30 17:30
        a pause on day 0 costs nothing             | 2026-11-23 09:00 | 1WD | 2026-11-23 10:00..2026-11-23 18:00 | 2026-11-24 17:30
        overlapping pauses count once              | 2026-11-23 09:00 | 5WD | 2026-11-25 10:00..2026-11-27 10:00; 2026-11-26 09:00..2026-12-01 09:00 | 2026-12-04 17:30
        the same pause twice counts once           | 2026-11-23 09:00 | 5WD | 2026-11-25 10:00..2026-11-27 10:00; 2026-11-25 10:00..2026-11-27 10:00 | 2026-12-02 17:30
        a pause inside another changes nothing     | 2026-11-23 09:00 | 5WD | 2026-11-25 10:00..2026-11-27 10:00; 2026-11-26 08:00..2026-11-26 18:00 | 2026-12-02 17:30
        two pauses apart                           | 2026-11-23 09:00 | 3WD | 2026-11-24 10:00..2026-11-25 10:00; 2026-11-26 10:00..2026-11-27 10:00 | 2026-11-30 17:30
        a pause that ended before the start        | 2026-11-23 09:00 | 1WD | 2026-11-19 09:00..2026-11-20 09:00 | 2026-11-24 17:30
        a pause after the end                      | 2026-11-23 09:00 | 1WD | 2026-11-26 09:00..2026-11-27 09:00 | 2026-11-24 17:30
        a pause over Tết, working days             | 2026-02-11 09:00 | 3WD | 2026-02-12 09:00..2026-02-24 09:00 | 2026-02-26 17:30
        a pause during Tết only costs no working day | 2026-02-11 09:00 | 3WD | 2026-02-13 17:31..2026-02-23 08:00 | 2026-02-23 17:30
        a pause over days off, calendar days       | 2026-02-11 09:00 | 10CD | 2026-02-14 09:00..2026-02-18 09:00 | 2026-02-25 17:30
        a day off closes as a usual day would      | 2026-11-27 09:00 | 3CD | 2026-11-28 17:00..2026-11-28 18:00 | 2026-12-01 17:30
        the same pause costs no working day        | 2026-11-27 09:00 | 3WD | 2026-11-28 17:00..2026-11-28 18:00 | 2026-12-02 17:30
        # mixed units
        calendar days, then working days           | 2026-11-23 09:00 | 2CD 2WD | | 2026-11-27 17:30
        the next phase starts where one moved to   | 2026-11-23 09:00 | 5CD 1WD | | 2026-12-01 17:30
        ninety calendar, then 21 working days      | 2026-03-02 09:00 | 90CD 21WD | | 2026-06-30 17:30
        working days, then hours                   | 2026-11-23 09:00 | 2WD 4WH | | 2026-11-26 12:00
        hours, then a working day                  | 2026-11-23 09:00 | 4WH 1WD | | 2026-11-24 17:30
        hours up to closing, then a working day    | 2026-11-23 08:00 | 8WH 1WD | | 2026-11-24 17:30
        a pause in the second phase                | 2026-11-23 09:00 | 2CD 2WD | 2026-11-26 09:00..2026-11-27 09:00 | 2026-11-30 17:30
        # hours, to the minute
        a full day of hours                        | 2026-11-23 08:00 | 8WH | | 2026-11-23 17:30
        hours run on the next morning              | 2026-11-23 09:00 | 8WH | | 2026-11-24 09:00
        hours step over the noon break             | 2026-11-23 10:17 | 3WH | | 2026-11-23 14:47
        hours end before the noon break            | 2026-11-23 08:00 | 4WH | | 2026-11-23 12:00
        received during the noon break             | 2026-11-23 12:15 | 2WH | | 2026-11-23 15:30
        received before opening                    | 2026-11-23 06:30 | 1WH | | 2026-11-23 09:00
        received after closing                     | 2026-11-23 17:45 | 1WH | | 2026-11-24 09:00
        hours over a weekend                       | 2026-11-27 16:30 | 2WH | | 2026-11-30 09:00
        hours over Tết                             | 2026-02-13 16:30 | 2WH | | 2026-02-23 09:00
        forty hours are a week                     | 2026-11-23 08:00 | 40WH | | 2026-11-27 17:30
        hours minus a pause                        | 2026-11-23 08:00 | 4WH | 2026-11-23 09:00..2026-11-23 10:30 | 2026-11-23 15:00
        a pause over noon                          | 2026-11-23 08:00 | 4WH | 2026-11-23 11:00..2026-11-23 14:00 | 2026-11-23 15:00
        overlapping pauses in hours                | 2026-11-23 08:00 | 4WH | 2026-11-23 09:00..2026-11-23 10:00; 2026-11-23 09:30..2026-11-23 11:00 | 2026-11-23 15:30
        a pause at night costs no hour             | 2026-11-23 09:00 | 8WH | 2026-11-23 17:30..2026-11-24 08:00 | 2026-11-24 09:00
        # leap day
        the leap day is a day                      | 2028-02-28 09:00 | 1WD | | 2028-02-29 17:30
        calendar days over the leap day            | 2028-02-28 09:00 | 2CD | | 2028-03-01 17:30
        received on the leap day                   | 2028-02-29 09:00 | 1WD | | 2028-03-01 17:30
        no leap day in 2027                        | 2027-02-26 09:00 | 1CD | | 2027-03-01 17:30
        # the edges of a sentence of the law
        opening itself is within the day           | 2026-11-24 08:00 | 1WD | | 2026-11-25 17:30
        seconds before closing are within the day  | 2026-11-23 17:29:59 | 1WD | | 2026-11-24 17:30
        a pause that ends at closing does not hold | 2026-11-23 09:00 | 1WD | 2026-11-24 08:00..2026-11-24 17:30 | 2026-11-24 17:30
        a pause that begins at closing holds       | 2026-11-23 09:00 | 1WD | 2026-11-24 17:30..2026-11-24 17:31 | 2026-11-25 17:30
        pauses that meet at closing hold           | 2026-11-23 09:00 | 1WD | 2026-11-24 08:00..2026-11-24 17:30; 2026-11-24 17:30..2026-11-24 18:00 | 2026-11-25 17:30
        a pause of no length holds nothing         | 2026-11-23 09:00 | 1WD | 2026-11-24 17:30..2026-11-24 17:30 | 2026-11-24 17:30
        a pause from before the start runs into it | 2026-11-23 09:00 | 2WD | 2026-11-20 09:00..2026-11-24 18:00 | 2026-11-26 17:30
        the day it moved to is not asked for pauses | 2026-11-23 09:00 | 5CD | 2026-11-30 09:00..2026-12-03 09:00 | 2026-11-30 17:30
        a paused day off moves a calendar term on  | 2026-11-23 09:00 | 5CD | 2026-11-28 09:00..2026-11-29 09:00 | 2026-11-30 17:30
        a pause over a whole term in calendar days | 2026-11-23 09:00 | 3CD | 2026-11-23 10:00..2026-12-03 10:00 | 2026-12-07 17:30
        a pause over a worked Saturday takes it    | 2026-08-21 09:00 | 1WD | 2026-08-22 09:00..2026-08-23 09:00 | 2026-08-24 17:30
        a pause over a holiday, in hours           | 2026-02-13 16:30 | 2WH | 2026-02-13 17:00..2026-02-23 09:00 | 2026-02-23 10:30
        a pause across a night, in hours           | 2026-11-23 16:00 | 4WH | 2026-11-23 16:30..2026-11-24 09:30 | 2026-11-24 14:30
        an end at noon is noon, not half past one  | 2026-11-23 10:00 | 2WH | | 2026-11-23 12:00
        an end at closing is closing               | 2026-11-23 13:30 | 4WH | | 2026-11-23 17:30
        hours on a worked Saturday                 | 2026-08-21 16:30 | 2WH | | 2026-08-22 09:00
        a phase of hours that starts at closing    | 2026-11-23 09:00 | 1WD 1WH | | 2026-11-25 09:00
        a phase of hours after a moved end         | 2026-11-23 09:00 | 5CD 3WH | | 2026-12-01 11:00
        hours, then calendar days from that date   | 2026-11-27 16:00 | 1WH 1CD | | 2026-11-30 17:30
        hours end at closing, next day is day one  | 2026-11-27 13:30 | 4WH 1WD | | 2026-11-30 17:30
        days, hours, days                          | 2026-11-23 09:00 | 1WD 2WH 1WD | | 2026-11-26 17:30
        three units and a pause in each            | 2026-11-23 09:00 | 2CD 4WH 2WD | 2026-11-24 10:00..2026-11-25 10:00; 2026-11-27 08:00..2026-11-27 10:00; 2026-11-30 12:00..2026-12-01 12:00 | 2026-12-02 17:30
        ten working days from the leap day         | 2028-02-29 07:00 | 10WD | | 2028-03-14 17:30
        the year of 1.014251's ninety days         | 2027-02-04 08:00 | 90CD | | 2027-05-05 17:30
        """)
    void dueDate(String rule, String start, String term, String pauses, String expected) {
        var ledger = ClockText.ledger(ClockText.moment(start), ClockText.term(term), ClockText.pauses(pauses));

        var due = clock.due(ledger).orElseThrow();

        assertEquals(expected, ClockText.text(due.dueAt()), rule);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        a Sunday marked WORK is a working day    | 2026-11-27 09:00 | 1WD | | 2026-11-29 | 2026-11-29 17:00
        reception on a Sunday marked WORK        | 2026-11-29 09:00 | 1WD | | 2026-11-29 | 2026-11-30 17:00
        a Monday marked OFF is none              | 2026-11-27 09:00 | 1WD | 2026-11-30 | | 2026-12-01 17:00
        marked both, a day is worked             | 2026-11-27 09:00 | 1WD | 2026-11-30 | 2026-11-30 | 2026-11-30 17:00
        marked WORK, a weekday stays one         | 2026-11-27 09:00 | 1WD | | 2026-11-30 | 2026-11-30 17:00
        marked OFF, a Sunday stays one           | 2026-11-27 09:00 | 1WD | 2026-11-29 | | 2026-11-30 17:00
        calendar days end on a marked Sunday     | 2026-11-27 09:00 | 2CD | | 2026-11-29 | 2026-11-29 17:00
        own hours have a closing of their own    | 2026-11-27 16:59 | 1WD | | | 2026-11-30 17:00
        at one's own closing counts as next day  | 2026-11-27 17:00 | 1WD | | | 2026-12-01 17:00
        hours run through one's own periods      | 2026-11-27 10:00 | 5WH | | | 2026-11-27 17:00
        the published days do not count here     | 2026-02-13 09:00 | 1WD | | | 2026-02-16 17:00
        """)
    void aCalendarOfOnesOwn(String rule, String start, String term, String off, String work, String expected) {
        var own = SeedCalendar.calendar()
                .declaring(
                        Optional.of(WorkHours.of("07:00-11:00,13:00-17:00")),
                        ClockText.days(off),
                        ClockText.days(work));

        assertEquals(expected, due(new LegalClock(own), start, term), rule);
    }

    private static String due(LegalClock clock, String start, String term) {
        return ClockText.text(
                clock.due(ClockText.moment(start), ClockText.term(term)).dueAt());
    }
}
