package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.TermUnit;

/** The clock agrees with a naive counter on random calendars, terms and pauses. */
class LegalClockPropertyTest {
    private static final int TRIALS = 5_000;
    private static final LocalDate FIRST = LocalDate.of(2027, 12, 1);
    private static final WorkHours USUAL = WorkHours.of("08:00-12:00,13:30-17:30");

    @Test
    void agreesWithANaiveCounter() {
        for (long seed = 1; seed <= TRIALS; seed++) {
            var random = new Random(seed);
            var declared = declaredDays(random);
            var start = moment(random, 60);
            var term = term(random);
            var pauses = pauses(random);

            var naive = new NaiveClock(declared, pauses).due(start, term);
            var clock = new LegalClock(calendar(declared));
            var due = clock.due(ClockText.ledger(start.atZone(WorkCalendar.ZONE).toInstant(), term, pauses))
                    .orElseThrow();

            assertEquals(
                    naive,
                    due.dueAt().atZone(WorkCalendar.ZONE).toLocalDateTime(),
                    () -> start + " " + term + " " + pauses + " " + declared);
        }
    }

    private static WorkCalendar calendar(Map<LocalDate, Boolean> declared) {
        return new WorkCalendar(
                Map.of(FIRST, USUAL),
                declared.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, day -> day.getValue() ? USUAL : WorkHours.OFF)));
    }

    /** About a seventh of the days differ from the week, in runs as holidays come. */
    private static Map<LocalDate, Boolean> declaredDays(Random random) {
        return random.ints(12, 0, 150)
                .boxed()
                .flatMap(day -> FIRST.plusDays(day).datesUntil(FIRST.plusDays(day + 1L + random.nextInt(4))))
                .distinct()
                .collect(Collectors.toMap(day -> day, day -> random.nextInt(4) == 0));
    }

    private static Term term(Random random) {
        var phases = new ArrayList<TermPhase>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            phases.add(new TermPhase("", 1 + random.nextInt(12), TermUnit.values()[random.nextInt(3)]));
        }
        return new Term(phases);
    }

    private static Pauses pauses(Random random) {
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var from = moment(random, 90);
            var until = random.nextBoolean() ? from.plusMinutes(random.nextInt(900)) : from.plusDays(random.nextInt(9));
            spans.add(new Span(
                    from.atZone(WorkCalendar.ZONE).toInstant(),
                    until.atZone(WorkCalendar.ZONE).toInstant()));
        }
        return new Pauses(spans);
    }

    /** Often on the edge of a working period, where mistakes live. */
    private static LocalDateTime moment(Random random, int days) {
        int[] edges = {0, 479, 480, 719, 720, 809, 810, 1049, 1050, 1051, 1439};
        int minute = random.nextBoolean() ? edges[random.nextInt(edges.length)] : random.nextInt(1440);
        return FIRST.plusDays(random.nextInt(days)).atStartOfDay().plusMinutes(minute);
    }
}
