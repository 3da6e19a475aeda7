package vn.gov.dvctt.document.web;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gov.dvctt.document.api.FindResults;
import vn.gov.dvctt.document.api.ResultChangeRow;
import vn.gov.dvctt.document.api.ResultDesk;
import vn.gov.dvctt.document.api.ResultRow;
import vn.gov.dvctt.document.api.ResultType;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.web.Formats;

/** The register of results of the reader's unit. What is asked stands in the address; without a period it is the year so far. */
@Named
@RequestScoped
public class ResultsPage {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    @EJB
    private ResultDesk desk;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Page<ResultRow> page = new Page<>(List.of(), "");
    private List<ResultChangeRow> waiting;

    public void load() {
        waiting = desk.waiting();
        if (!isFromWrong() && !isToWrong()) {
            var filter = new FindResults(
                    getText(),
                    type().orElse(null),
                    day(getFrom()).orElseThrow(),
                    day(getTo()).orElseThrow());
            page = desk.page(filter, parameters.getOrDefault("after", ""));
        }
    }

    /** What waits for approval or for a signature, whatever is sought. */
    public List<ResultChangeRow> getWaiting() {
        return waiting;
    }

    public List<ResultRow> getRows() {
        return page.rows();
    }

    public String getNext() {
        return page.following()
                .map(cursor -> "?q=" + encoded(getText()) + "&type=" + encoded(getType()) + "&from="
                        + encoded(getFrom()) + "&to=" + encoded(getTo()) + "&after=" + encoded(cursor))
                .orElse("");
    }

    public ResultType[] getTypes() {
        return ResultType.values();
    }

    public String getText() {
        var text = parameters.getOrDefault("q", "").strip();
        return text.length() <= 100 ? text : text.substring(0, 100);
    }

    public String getType() {
        return type().map(ResultType::name).orElse("");
    }

    private Optional<ResultType> type() {
        var given = parameters.getOrDefault("type", "");
        return Arrays.stream(ResultType.values())
                .filter(type -> type.name().equals(given))
                .findFirst();
    }

    public String getFrom() {
        return given("from", LocalDate.now(Formats.ZONE).withDayOfYear(1));
    }

    public String getTo() {
        return given("to", LocalDate.now(Formats.ZONE));
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

    private String given(String name, LocalDate usual) {
        var text = parameters.getOrDefault(name, "").strip();
        return text.isEmpty() ? Formats.date(usual) : text;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException wrong) {
            return Optional.empty(); // said beside the field
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
