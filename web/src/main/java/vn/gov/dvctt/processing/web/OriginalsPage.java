package vn.gov.dvctt.processing.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.processing.api.AskOriginals;
import vn.gov.dvctt.processing.api.OriginalsDesk;
import vn.gov.dvctt.processing.api.OriginalsState;
import vn.gov.dvctt.processing.api.RecordComparison;
import vn.gov.dvctt.processing.api.SettleAppointment;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;

/** Asking for originals, agreeing on a time, and writing down what came of it. */
@Named
@RequestScoped
public class OriginalsPage {
    /** Beside which input a refusal is said. */
    private static final Map<String, String> PLACES = Map.of(
            "processing.originalsPlace", "f:place",
            "processing.originalsReason", "f:whyOriginals",
            "processing.originalsWords", "f:found",
            "processing.originalsEarly", "f:outcome",
            "processing.slotMissing", "f:visitDay",
            "processing.slotPast", "f:visitTime",
            "processing.slotFar", "f:visitDay",
            "processing.slotOff", "f:visitDay",
            "processing.slotHours", "f:visitTime");

    @EJB
    private OriginalsDesk desk;

    @Inject
    private MarginPage margin;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private final VisitForm visit = new VisitForm();
    private final Map<Integer, Boolean> chosen = new LinkedHashMap<>();
    private String place = "";
    private String reason = "";
    private OriginalsState outcome;
    private String words = "";

    @PostConstruct
    void open() {
        place = margin.getMargin().place();
    }

    public String ask() {
        return act(
                "asked",
                () -> desk.ask(new AskOriginals(
                        number("id"),
                        numbers(),
                        place,
                        visit.date().orElse(null),
                        visit.hour().orElse(null),
                        reason)));
    }

    /** One of the times the applicant asks for. */
    public String accept(Instant slot) {
        var at = ZonedDateTime.ofInstant(slot, Formats.ZONE);
        return act("settled", () -> settle(at.toLocalDate(), at.toLocalTime()));
    }

    public String move() {
        return act("moved", () -> settle(visit.date().orElse(null), visit.hour().orElse(null)));
    }

    private void settle(LocalDate day, LocalTime time) {
        desk.settle(new SettleAppointment(number("id"), requestId(), (int) number("seen"), day, time));
    }

    public String record() {
        return act(
                "compared",
                () -> desk.record(new RecordComparison(
                        number("id"), requestId(), (int) number("seen"), outcome, numbers(), words)));
    }

    private String act(String done, Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            var beside = PLACES.get(refusal.key());
            if (beside == null || parameters.getOrDefault("act", "").isEmpty()) {
                throw refusal;
            }
            notices.fault(
                    beside, "refusal." + refusal.key(), refusal.arguments().toArray());
            return null;
        }
        notices.sayNext("official_processing_margin.done." + done);
        return "/official/processing/dossier.xhtml?id=" + number("id") + "&faces-redirect=true";
    }

    private List<Integer> numbers() {
        return chosen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private long requestId() {
        var open = margin.getAppointment();
        return open == null ? -1 : open.id();
    }

    public VisitForm getVisit() {
        return visit;
    }

    /** By number of the component, for the page: ticked or not. */
    public Map<Integer, Boolean> getChosen() {
        return chosen;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public OriginalsState getOutcome() {
        return outcome;
    }

    public void setOutcome(OriginalsState outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    private long number(String name) {
        var given = parameters.getOrDefault(name, "");
        return given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
    }
}
