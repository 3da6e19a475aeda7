package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.processing.api.CalendarChangeRow;
import vn.gov.dvctt.processing.api.CalendarChangeView;
import vn.gov.dvctt.processing.api.CalendarHoursRow;
import vn.gov.dvctt.processing.api.CalendarReading;
import vn.gov.dvctt.processing.api.CalendarYear;
import vn.gov.dvctt.processing.api.ChangeState;
import vn.gov.dvctt.processing.api.MoveCount;
import vn.gov.dvctt.processing.api.Moves;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The calendar before operators. */
@Stateless
@Reading
@RolesAllowed(Role.OPERATOR)
public class CalendarReadingBean implements CalendarReading {
    private static final int PAGE = 20;

    @Inject
    private People people;

    @Inject
    private CalendarChanges changes;

    @Inject
    private Calendars calendars;

    @Inject
    private MoveSearch moves;

    @Override
    public CalendarYear year(int year) {
        if (year < CalendarEntry.FIRST_YEAR || year > CalendarEntry.LAST_YEAR) {
            throw new Refusal("calendar.notFound");
        }
        var draft = changes.latest(ChangeState.DRAFT).map(CalendarChange::id).orElse(null);
        var days = changes.days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(CalendarDay::row)
                .toList();
        return new CalendarYear(year, calendars.fresh().edition(), days, hours(year), draft);
    }

    @Override
    public String sheet(int year) {
        var whole = year(year);
        return CalendarSheet.write(whole.hours(), whole.days());
    }

    /** Those that hold at the beginning of the year, and those that begin within it. */
    private List<CalendarHoursRow> hours(int year) {
        var rows = new ArrayList<CalendarHoursRow>();
        for (var hours : changes.hours()) {
            if (hours.validFrom().isAfter(LocalDate.of(year, 12, 31))) {
                break;
            }
            if (!hours.validFrom().isAfter(LocalDate.of(year, 1, 1))) {
                rows.clear();
            }
            rows.add(new CalendarHoursRow(hours.validFrom(), hours.hours().text()));
        }
        return rows;
    }

    @Override
    public Page<CalendarChangeRow> changes(String cursor) {
        var before = cursor.matches("\\d{1,18}") ? Long.parseLong(cursor) : Long.MAX_VALUE;
        var found = changes.page(before, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var names = names(shown);
        var next = found.size() > PAGE ? String.valueOf(shown.get(PAGE - 1).id()) : "";
        return new Page<>(shown.stream().map(change -> row(change, names)).toList(), next);
    }

    @Override
    public CalendarChangeView change(long id) {
        var change = changes.change(id);
        return new CalendarChangeView(
                row(change, names(List.of(change))),
                change.revision(),
                change.changesBefore(presentYear()),
                change.isOf(people.me().id()),
                change.lines().stream().map(CalendarLine::row).toList());
    }

    @Override
    public Moves moves(long changeId, String cursor) {
        var change = changes.change(changeId);
        return moves.page(change.lines(), calendars.fresh().clock().calendar(), cursor, Instant.now());
    }

    @Override
    public MoveCount moveCount(long changeId) {
        var change = changes.change(changeId);
        return moves.count(change.lines(), calendars.fresh().clock().calendar(), Instant.now());
    }

    private Map<Long, String> names(Collection<CalendarChange> shown) {
        return people.names(shown.stream()
                .flatMap(change ->
                        Stream.of(change.authorId(), change.publisherId().orElse(null)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static CalendarChangeRow row(CalendarChange change, Map<Long, String> names) {
        return new CalendarChangeRow(
                change.id(),
                change.state(),
                names.getOrDefault(change.authorId(), ""),
                change.begunAt(),
                change.reason(),
                change.publisherId().map(id -> names.getOrDefault(id, "")).orElse(""),
                change.publishedAt(),
                change.finishedAt(),
                change.edition(),
                change.recount().seen(),
                change.recount().moved(),
                change.recount().failed(),
                change.percent());
    }

    static int presentYear() {
        return WorkCalendar.dateOf(Instant.now()).getYear();
    }
}
