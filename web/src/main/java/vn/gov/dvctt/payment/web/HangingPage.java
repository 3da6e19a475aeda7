package vn.gov.dvctt.payment.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.dvctt.payment.api.CashDesk;
import vn.gov.dvctt.payment.api.PaymentRow;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;

/** Payments of which nothing is known yet. */
@Named
@RequestScoped
public class HangingPage {
    @EJB
    private CashDesk desk;

    @Inject
    private Notices notices;

    private List<PaymentRow> rows;

    public void load() {
        getRows();
    }

    public List<PaymentRow> getRows() {
        if (rows == null) {
            rows = desk.hanging();
        }
        return rows;
    }

    public String ask(long paymentId) {
        notices.sayNext("official_payment_hanging.asked", Formats.label(desk.enquire(paymentId)));
        return "/official/payment/hanging.xhtml?faces-redirect=true";
    }
}
