package vn.gov.dvctt.delivery.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import vn.gov.dvctt.delivery.api.BookVisit;
import vn.gov.dvctt.delivery.api.DeliveryState;
import vn.gov.dvctt.delivery.api.DeliveryView;
import vn.gov.dvctt.delivery.api.OwnDelivery;
import vn.gov.dvctt.dossier.api.ReturnChoice;
import vn.gov.dvctt.dossier.api.ReturnChoiceDesk;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.processing.api.VisitTimes;
import vn.gov.dvctt.shared.web.Notices;

/** Where the result of one of my dossiers is, and when I come for it. */
@Named
@RequestScoped
public class OwnDeliveryPage {
    private static final Map<String, String> PLACES = Map.of(
            "processing.slotMissing", "f:day",
            "processing.slotPast", "f:time",
            "processing.slotFar", "f:day",
            "processing.slotOff", "f:day",
            "processing.slotHours", "f:time",
            "delivery.slotFull", "f:time");

    @EJB
    private OwnDelivery desk;

    @EJB
    private ReturnChoiceDesk choices;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private ReturnChoice choice;
    private DeliveryView view;
    private VisitTimes times;
    private String day = "";
    private String time = "";

    public void load() {
        getChoice();
    }

    public ReturnChoice getChoice() {
        if (choice == null) {
            choice = choices.choiceOf(number());
            view = desk.delivery(number()).orElse(null);
        }
        return choice;
    }

    /** Null before a decision. */
    public DeliveryView getView() {
        getChoice();
        return view;
    }

    public ReturnWay getWay() {
        var given = getView();
        return given == null ? getChoice().to().way() : given.way();
    }

    /** The paper waits at the counter for somebody to come. */
    public boolean isWaiting() {
        return getView() != null && view.way() == ReturnWay.COUNTER && view.state() == DeliveryState.READY;
    }

    public boolean isThroughWindow() {
        return getWay() == ReturnWay.WINDOW;
    }

    public String book() {
        var command = new BookVisit(number(), day(), time());
        if (!new Fields(notices, PLACES).did(() -> desk.book(command))) {
            return null;
        }
        notices.sayNext("citizen_delivery_view.booked");
        return "/citizen/delivery/view.xhtml?faces-redirect=true&number=" + number();
    }

    private LocalDate day() {
        try {
            return day == null || day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeException wrong) {
            return null; // said beside the field
        }
    }

    private LocalTime time() {
        try {
            return time == null || time.isEmpty() ? null : LocalTime.parse(time);
        } catch (DateTimeException wrong) {
            return null; // said beside the field
        }
    }

    public VisitTimes getTimes() {
        if (times == null) {
            times = desk.times();
        }
        return times;
    }

    private String number() {
        return parameters.getOrDefault("number", "");
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }
}
