package vn.gov.dvctt.payment.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.gov.dvctt.payment.api.BooksDesk;
import vn.gov.dvctt.payment.api.DayMatch;
import vn.gov.dvctt.payment.api.DayView;
import vn.gov.dvctt.payment.api.GatewayRecord;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;
import vn.gov.dvctt.shared.web.Upload;

/** A day of ours against the gateway's file of it: reference of the payment, the gateway's number, amount. */
@Named
@ViewScoped
public class DayPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private BooksDesk desk;

    @Inject
    private Notices notices;

    private LocalDate day;
    private transient DayView view;

    /** How many payments stand how. */
    public record Count(DayMatch match, long lines) {}

    @PostConstruct
    void open() {
        var given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("day");
        var typed = Given.day(given);
        day = typed == null ? LocalDate.now(Formats.ZONE) : typed;
        view = desk.day(day);
    }

    public void load() {
        getView();
    }

    public void take(Upload upload) {
        var records = new ArrayList<GatewayRecord>();
        MoneyFile.read(upload, (row, cells) -> {
            var amount = cells.size() < 3 ? -1 : Given.amount(cells.get(2));
            if (amount < 0
                    || cells.get(0).isBlank()
                    || cells.get(0).length() > 60
                    || cells.get(1).length() > 60) {
                notices.fault("f:file", "official_payment_day.row", row);
                return;
            }
            records.add(new GatewayRecord(cells.get(0), cells.get(1), amount, day));
        });
        view = desk.takeDay(day, records);
    }

    public DayView getView() {
        if (view == null) {
            view = desk.day(day);
        }
        return view;
    }

    public String getDay() {
        return Given.said(day);
    }

    public List<Count> getCounts() {
        return Arrays.stream(DayMatch.values())
                .map(match -> new Count(match, getView().count(match)))
                .toList();
    }
}
