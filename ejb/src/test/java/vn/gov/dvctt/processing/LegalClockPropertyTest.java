package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.TermUnit;
import vn.gov.dvctt.processing.api.PauseGround;

/** The clock agrees with a naive counter on random calendars, hours of work, terms and pauses, and on ledgers that begin anew. */
class LegalClockPropertyTest {
    private static final int TRIALS = 4_000;
    private static final int LEDGERS = 1_500;
    private static final LocalDate FIRST = LocalDate.of(2027, 12, 1);
    private static final int[][] OFF = {};

    @Test
    void agreesWithANaiveCounter() {
        var units = EnumSet.noneOf(TermUnit.class);
        int mixed = 0;
        int pausedHours = 0;
        int workedInstead = 0;
        for (long seed = 1; seed <= TRIALS; seed++) {
            var random = new Random(seed);
            var usual = hours(random);
            var declared = declaredDays(random, usual);
            var start = moment(random, usual, 60);
            var term = term(random);
            var pauses = pauses(random, usual, start);

            var naive = new NaiveClock(usual, declared, pauses).due(start, term);
            var due = new LegalClock(calendar(usual, declared))
                    .due(ClockText.ledger(instant(start), term, new Pauses(pauses)))
                    .orElseThrow();

            assertEquals(
                    naive,
                    local(due.dueAt()),
                    () -> start + " " + Arrays.deepToString(usual) + " " + term + " " + pauses + " "
                            + declared.keySet());
            term.phases().forEach(phase -> units.add(phase.unit()));
            mixed += term.phases().stream().map(TermPhase::unit).distinct().count() > 1 ? 1 : 0;
            pausedHours += due.steps().stream().anyMatch(step -> step.pausedMinutes() > 0) ? 1 : 0;
            workedInstead += declared.getOrDefault(naive.toLocalDate(), OFF).length > 0 ? 1 : 0;
        }
        // the trials did meet what they are for
        assertEquals(EnumSet.allOf(TermUnit.class), units);
        assertTrue(mixed > TRIALS / 4, "mixed units: " + mixed);
        assertTrue(pausedHours > TRIALS / 20, "hours that were paused: " + pausedHours);
        assertTrue(workedInstead > TRIALS / 100, "ends on days worked instead: " + workedInstead);
    }

    /** Written as events, paused on several grounds at once, begun anew: counted naively from the last beginning only. */
    @Test
    void agreesOnLedgersThatBeginAnew() {
        int anew = 0;
        for (long seed = 1; seed <= LEDGERS; seed++) {
            var random = new Random(seed * 31);
            var usual = hours(random);
            var declared = declaredDays(random, usual);
            var book = new Book(random, usual);

            var naive = new NaiveClock(usual, declared, book.pauses).due(book.start, book.term);
            var due = new LegalClock(calendar(usual, declared))
                    .due(ClockLedger.of(book.events))
                    .orElseThrow();

            assertEquals(naive, local(due.dueAt()), () -> book.events.size() + " lines, " + book.pauses);
            anew += book.events.stream().anyMatch(event -> event.kind() == ClockEventKind.RESTARTED) ? 1 : 0;
        }
        assertTrue(anew > LEDGERS / 3, "ledgers begun anew: " + anew);
    }

    /** A ledger in the making, and beside it what a person would note down. */
    private static final class Book {
        private final List<ClockEvent> events = new ArrayList<>();
        private final List<Span> pauses = new ArrayList<>();
        private LocalDateTime start;
        private Term term;

        Book(Random random, int[][] usual) {
            start = moment(random, usual, 10);
            term = term(random);
            events.add(ClockEvent.started(7, term, instant(start), "12"));
            for (int i = random.nextInt(4); i > 0; i--) {
                pause(random);
            }
            if (random.nextBoolean()) {
                restart(random);
                pause(random);
            }
        }

        private void pause(Random random) {
            var grounds = Arrays.copyOf(PauseGround.values(), 1 + random.nextInt(3));
            for (var ground : grounds) {
                add(last().thenPaused(ground, "", later(random, 2_000), "12"));
            }
            for (var ground : grounds) {
                var from = events.stream()
                        .filter(event -> event.kind() == ClockEventKind.PAUSED && event.ground() == ground)
                        .max(Comparator.comparing(ClockEvent::happenedAt))
                        .orElseThrow()
                        .happenedAt();
                add(last().thenResumed(ground, later(random, 4_000), "40"));
                pauses.add(new Span(from, last().happenedAt()));
            }
        }

        private void restart(Random random) {
            if (random.nextBoolean()) {
                add(last().thenPaused(PauseGround.FEE_UNPAID, "", later(random, 2_000), "12"));
            }
            term = term(random);
            add(last().thenRestarted(term, later(random, 3_000), "12"));
            start = local(last().happenedAt());
            pauses.clear();
        }

        private void add(ClockEvent event) {
            events.add(event);
        }

        private ClockEvent last() {
            return events.get(events.size() - 1);
        }

        private Instant later(Random random, int minutes) {
            return last().happenedAt().plusSeconds(60L * random.nextInt(minutes));
        }
    }

    private static WorkCalendar calendar(int[][] usual, Map<LocalDate, int[][]> declared) {
        return new WorkCalendar(
                Map.of(FIRST, WorkHours.of(text(usual))),
                declared.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, day -> WorkHours.of(text(day.getValue())))));
    }

    private static String text(int[][] periods) {
        return Arrays.stream(periods)
                .map(period -> String.format(
                        "%02d:%02d-%02d:%02d", period[0] / 60, period[0] % 60, period[1] / 60, period[1] % 60))
                .collect(Collectors.joining(","));
    }

    /** The usual hours half of the time; otherwise one to three periods of any length. */
    private static int[][] hours(Random random) {
        if (random.nextBoolean()) {
            return new int[][] {{480, 720}, {810, 1050}};
        }
        var edges = random.ints(360, 1260)
                .distinct()
                .limit(2L * (1 + random.nextInt(3)))
                .sorted()
                .toArray();
        return IntStream.range(0, edges.length / 2)
                .mapToObj(i -> new int[] {edges[2 * i], edges[2 * i + 1]})
                .toArray(int[][]::new);
    }

    /** About a seventh of the days differ from the week, in runs as holidays come; some are worked, at usual hours or at their own. */
    private static Map<LocalDate, int[][]> declaredDays(Random random, int[][] usual) {
        return random.ints(12, 0, 150)
                .boxed()
                .flatMap(day -> FIRST.plusDays(day).datesUntil(FIRST.plusDays(day + 1L + random.nextInt(4))))
                .distinct()
                .collect(Collectors.toMap(
                        day -> day, day -> random.nextInt(3) > 0 ? OFF : random.nextBoolean() ? usual : hours(random)));
    }

    private static Term term(Random random) {
        var phases = new ArrayList<TermPhase>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            phases.add(TermPhase.of("", 1 + random.nextInt(12), TermUnit.values()[random.nextInt(3)]));
        }
        return new Term(phases);
    }

    /** Anywhere, but often soon after the start, where they meet phases of hours too. */
    private static List<Span> pauses(Random random, int[][] usual, LocalDateTime start) {
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            var anywhere = moment(random, usual, 90);
            var from = random.nextBoolean()
                    ? anywhere
                    : start.toLocalDate().plusDays(random.nextInt(6)).atTime(anywhere.toLocalTime());
            var until = random.nextBoolean() ? from.plusMinutes(random.nextInt(900)) : from.plusDays(random.nextInt(9));
            spans.add(new Span(instant(from), instant(until)));
        }
        return spans;
    }

    /** Often on the edge of a working period, where mistakes live. */
    private static LocalDateTime moment(Random random, int[][] usual, int days) {
        var edges = Arrays.stream(usual)
                .flatMapToInt(Arrays::stream)
                .flatMap(edge -> IntStream.of(edge - 1, edge, edge + 1))
                .toArray();
        int minute = random.nextBoolean() ? edges[random.nextInt(edges.length)] : random.nextInt(1440);
        return FIRST.plusDays(random.nextInt(days)).atStartOfDay().plusMinutes(minute);
    }

    private static Instant instant(LocalDateTime wall) {
        return wall.atZone(WorkCalendar.ZONE).toInstant();
    }

    private static LocalDateTime local(Instant moment) {
        return moment.atZone(WorkCalendar.ZONE).toLocalDateTime();
    }
}
