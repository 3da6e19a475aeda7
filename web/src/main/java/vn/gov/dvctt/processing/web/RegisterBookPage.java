package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.processing.api.RegisterDesk;
import vn.gov.dvctt.processing.api.RegisterPeriod;
import vn.gov.dvctt.processing.api.RegisterRow;
import vn.gov.dvctt.processing.api.TaskOutcome;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.web.Formats;

/** The register book of the reader's unit. Its period stands in the address; without one it is the month so far. */
@Named
@RequestScoped
public class RegisterBookPage {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    @EJB
    private RegisterDesk desk;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Page<RegisterRow> page = new Page<>(List.of(), "");

    public void load() {
        if (!isFromWrong() && !isToWrong()) {
            page = desk.page(
                    new RegisterPeriod(
                            day(getFrom()).orElseThrow(), day(getTo()).orElseThrow()),
                    parameters.getOrDefault("after", ""));
        }
    }

    public List<RegisterRow> getRows() {
        return page.rows();
    }

    public String getNext() {
        return page.following()
                .map(cursor -> getQuery() + "&after=" + encoded(cursor))
                .orElse("");
    }

    /** The period as the query of an address. */
    public String getQuery() {
        return "?from=" + encoded(getFrom()) + "&to=" + encoded(getTo());
    }

    public String getFrom() {
        return given("from", today().withDayOfMonth(1));
    }

    public String getTo() {
        return given("to", today());
    }

    public boolean isFromWrong() {
        return day(getFrom()).isEmpty();
    }

    /** No date, or one before the beginning. */
    public boolean isToWrong() {
        var to = day(getTo());
        return to.isEmpty()
                || day(getFrom()).filter(from -> to.get().isBefore(from)).isPresent();
    }

    public String note(RegisterRow row) {
        return note(row, Formats.locale());
    }

    /** What is out of the ordinary: a refusal, an end without decision, another date. */
    static String note(RegisterRow row, Locale locale) {
        var outcome = row.outcome() == null || row.outcome() == TaskOutcome.APPROVED
                ? ""
                : Formats.label(locale, row.outcome());
        var promise = row.promisedAt() == null
                ? ""
                : Formats.text(locale, "official_processing_register.promised", Formats.moment(row.promisedAt()));
        return Stream.of(outcome, promise).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    static Optional<LocalDate> day(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text.strip(), DAY));
        } catch (DateTimeParseException wrong) {
            return Optional.empty(); // said beside the field
        }
    }

    private String given(String name, LocalDate usual) {
        var text = parameters.getOrDefault(name, "").strip();
        return text.isEmpty() ? Formats.date(usual) : text;
    }

    private static LocalDate today() {
        return LocalDate.now(Formats.ZONE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
