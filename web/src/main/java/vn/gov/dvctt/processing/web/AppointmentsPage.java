package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.processing.api.AppointmentRow;
import vn.gov.dvctt.processing.api.OriginalsDesk;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.web.Formats;

/** Who comes to the counter of the reader's unit on a day. The day stands in the address; without one it is today. */
@Named
@RequestScoped
public class AppointmentsPage {
    @EJB
    private OriginalsDesk desk;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Page<AppointmentRow> page = new Page<>(List.of(), "");

    public void load() {
        page = desk.day(getDay(), parameters.getOrDefault("after", ""));
    }

    public List<AppointmentRow> getRows() {
        return page.rows();
    }

    public String getNext() {
        return page.following()
                .map(cursor -> "?day=" + getDay() + "&after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8))
                .orElse("");
    }

    public LocalDate getDay() {
        var given = parameters.getOrDefault("day", "");
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException typed) {
            return RegisterBookPage.day(given).orElseGet(() -> LocalDate.now(Formats.ZONE));
        }
    }

    public LocalDate getBefore() {
        return getDay().minusDays(1);
    }

    public LocalDate getAfter() {
        return getDay().plusDays(1);
    }

    public boolean isToday() {
        return getDay().equals(LocalDate.now(Formats.ZONE));
    }
}
