package vn.gov.dvctt.payment.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.dvctt.payment.api.BooksDesk;
import vn.gov.dvctt.payment.api.PeriodRow;
import vn.gov.dvctt.shared.web.Notices;

/** Money by month, and the closing of months. */
@Named
@RequestScoped
public class PeriodsPage {
    @EJB
    private BooksDesk desk;

    @Inject
    private Notices notices;

    private List<PeriodRow> rows;

    public void load() {
        getRows();
    }

    public List<PeriodRow> getRows() {
        if (rows == null) {
            rows = desk.months();
        }
        return rows;
    }

    /** The month that runs cannot be closed yet. */
    public boolean closable(PeriodRow row) {
        return row.closedAt() == null && !row.equals(getRows().get(0));
    }

    public String close(String month) {
        var asked = Given.month(month);
        if (asked != null) {
            desk.close(asked);
            notices.sayNext("official_payment_periods.closed");
        }
        return "/official/payment/periods.xhtml?faces-redirect=true";
    }
}
