package vn.gov.dvctt.payment.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.payment.api.BillDesk;
import vn.gov.dvctt.payment.api.BillState;
import vn.gov.dvctt.payment.api.BillView;
import vn.gov.dvctt.payment.api.PayWays;
import vn.gov.dvctt.payment.api.PaymentRow;
import vn.gov.dvctt.payment.api.PaymentState;
import vn.gov.dvctt.payment.api.TransferView;

/** One of my bills: what it is for, how to pay it, what came of it. */
@Named
@RequestScoped
public class BillPage {
    @EJB
    private BillDesk desk;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private BillView view;
    private PayWays ways;
    private TransferView transfer;

    @PostConstruct
    void open() {
        view = desk.bill(Given.id(parameters.get("id")));
        ways = desk.ways();
        if (isOpen() && ways.transfer()) {
            transfer = desk.transfer(view.row().id());
        }
    }

    public void load() {
        view.payments().size();
    }

    public String pay() {
        var payment = desk.begin(view.row().id());
        return "/citizen/payment/bill.xhtml?faces-redirect=true&id="
                + view.row().id() + "&payment=" + payment;
    }

    /** A payment was begun: the next step leads to the gateway. */
    public boolean isLeaving() {
        return isOpen()
                && !getPayment().isEmpty()
                && view.payments().stream()
                        .filter(payment -> payment.state() == PaymentState.STARTED)
                        .map(PaymentRow::reference)
                        .anyMatch(getPayment()::equals);
    }

    /** The browser came back from the gateway, whose word is not here yet. */
    public boolean isWaiting() {
        return isOpen() && parameters.containsKey("back");
    }

    public boolean isOpen() {
        return view.row().state() == BillState.OPEN;
    }

    public String getPayment() {
        return parameters.getOrDefault("payment", "");
    }

    public BillView getView() {
        return view;
    }

    public PayWays getWays() {
        return ways;
    }

    public TransferView getTransfer() {
        return transfer;
    }
}
