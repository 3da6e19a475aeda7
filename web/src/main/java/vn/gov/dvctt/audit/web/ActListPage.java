package vn.gov.dvctt.audit.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.audit.api.ActRow;
import vn.gov.dvctt.audit.api.AuditDesk;
import vn.gov.dvctt.audit.api.FindActs;
import vn.gov.dvctt.shared.Page;

/** The ledger, newest first. Its whole state stands in the address. */
@Named
@RequestScoped
public class ActListPage {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @EJB
    private AuditDesk desk;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Page<ActRow> page;

    public void load() {
        var filter = new FindActs(getWho(), getDeed(), getAbout(), day(getFrom()), day(getTo()));
        page = desk.acts(filter, given("after"));
    }

    public List<ActRow> getRows() {
        return page.rows();
    }

    public String getNext() {
        return page.following()
                .map(cursor -> "?who=" + encoded(getWho()) + "&deed=" + encoded(getDeed()) + "&about="
                        + encoded(getAbout()) + "&from=" + encoded(getFrom()) + "&to=" + encoded(getTo()) + "&after="
                        + encoded(cursor))
                .orElse("");
    }

    /** With seconds: the order of acts is what a reader looks for here. */
    public String moment(Instant at) {
        return MOMENT.format(at);
    }

    public String getWho() {
        return given("who");
    }

    public String getDeed() {
        return given("deed");
    }

    public String getAbout() {
        return given("about");
    }

    public String getFrom() {
        return given("from");
    }

    public String getTo() {
        return given("to");
    }

    public boolean isFromWrong() {
        return !getFrom().isEmpty() && day(getFrom()) == null;
    }

    public boolean isToWrong() {
        return !getTo().isEmpty() && day(getTo()) == null;
    }

    private String given(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    private static LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            return null; // said beside the field
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
