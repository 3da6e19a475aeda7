package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.gov.dvctt.processing.api.CalendarChangeRow;
import vn.gov.dvctt.processing.api.CalendarDayRow;
import vn.gov.dvctt.processing.api.CalendarEditing;
import vn.gov.dvctt.processing.api.CalendarMark;
import vn.gov.dvctt.processing.api.CalendarReading;
import vn.gov.dvctt.processing.api.CalendarYear;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Role;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Language;

/** The calendar of a year at a glance, and how it came to be. The address is the state. */
@Named
@RequestScoped
public class CalendarPage {
    private static final int WEEK = 7;

    /** A month as picture: empty places before its first day, then its days. */
    public record MonthPicture(String name, List<DayPicture> days) {}

    /** One place of it. */
    public record DayPicture(String number, String look) {}

    @EJB
    private CalendarReading reading;

    @EJB
    private CalendarEditing editing;

    @Inject
    private Language language;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private CalendarYear year;
    private Page<CalendarChangeRow> changes;

    /** Opens the page before anything of it is written, so that a refusal still finds an empty answer. */
    public void load() {
        getYear();
    }

    private static int present() {
        return LocalDate.ofInstant(Instant.now(), Formats.ZONE).getYear();
    }

    /** Opens the change in preparation, begun now where there is none. */
    public String begin() {
        return "/admin/processing/change.xhtml?faces-redirect=true&id=" + editing.begin();
    }

    public CalendarYear getYear() {
        if (year == null) {
            var given = parameters.getOrDefault("year", "");
            year = reading.year(given.matches("\\d{4}") ? Integer.parseInt(given) : present());
        }
        return year;
    }

    public List<CalendarChangeRow> getChanges() {
        return changes().rows();
    }

    public String getNext() {
        return changes()
                .following()
                .map(cursor -> "?year=" + getYear().year() + "&after=" + cursor)
                .orElse("");
    }

    private Page<CalendarChangeRow> changes() {
        if (changes == null) {
            changes = reading.changes(parameters.getOrDefault("after", ""));
        }
        return changes;
    }

    public boolean isEditor() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Role.CATALOGUE_EDITOR);
    }

    public List<MonthPicture> getMonths() {
        var declared = getYear().days().stream().collect(Collectors.toMap(CalendarDayRow::date, Function.identity()));
        return Arrays.stream(Month.values())
                .map(month -> picture(YearMonth.of(getYear().year(), month), declared))
                .toList();
    }

    private MonthPicture picture(YearMonth month, Map<LocalDate, CalendarDayRow> declared) {
        var before = IntStream.range(1, month.atDay(1).getDayOfWeek().getValue())
                .mapToObj(place -> new DayPicture("", "blank"));
        var days = IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(day -> new DayPicture(String.valueOf(day), look(month.atDay(day), declared)));
        return new MonthPicture(
                month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale()),
                Stream.concat(before, days).toList());
    }

    private static String look(LocalDate date, Map<LocalDate, CalendarDayRow> declared) {
        var row = declared.get(date);
        if (row != null) {
            return row.mark() == CalendarMark.OFF ? "off" : "work";
        }
        return date.getDayOfWeek().getValue() >= WEEK - 1 ? "weekend" : "usual";
    }
}
