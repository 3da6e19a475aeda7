package vn.gov.dvctt.payment.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.payment.api.AskRefund;
import vn.gov.dvctt.payment.api.BillState;
import vn.gov.dvctt.payment.api.BillView;
import vn.gov.dvctt.payment.api.CashDesk;
import vn.gov.dvctt.payment.api.CounterPayment;
import vn.gov.dvctt.payment.api.DocumentState;
import vn.gov.dvctt.payment.api.PaymentRow;
import vn.gov.dvctt.payment.api.RefundDesk;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;

/** One bill on the accountant's desk: money at the counter, money back, the receipt mended. */
@Named
@RequestScoped
public class DeskBillPage {
    private static final Map<String, String> AT_COUNTER = Map.of(
            "payment.counterAmount", "c:amount",
            "payment.day", "c:day",
            "payment.closed", "c:day",
            "payment.slip", "c:slip");
    private static final Map<String, String> AT_REFUND =
            Map.of("payment.refundAmount", "r:back", "payment.reason", "r:why");
    private static final Map<String, String> AT_DOCUMENT =
            Map.of("payment.payerName", "d:name", "payment.reason", "d:words");

    @EJB
    private CashDesk desk;

    @EJB
    private RefundDesk refunds;

    @Inject
    private Notices notices;

    @Inject
    private RefusedFields refused;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private BillView view;
    private String amount = "";
    private String day = Given.said(LocalDate.now(Formats.ZONE));
    private String slip = "";
    private String payment = "";
    private String back = "";
    private String why = "";
    private String name = "";
    private String words = "";

    @PostConstruct
    void open() {
        view = desk.bill(Given.id(parameters.get("id")));
        amount = isOpen() ? Formats.number(view.row().amount()) : "";
        name = view.row().payerName();
    }

    public void load() {
        view.payments().size();
    }

    public String take() {
        var paid = new CounterPayment(view.row().id(), Given.amount(amount), Given.day(day), slip);
        return done(refused.did(() -> desk.takeAtCounter(paid), AT_COUNTER), "official_payment_bill.taken");
    }

    public String askRefund() {
        var asked = new AskRefund(Given.id(payment), Given.amount(back), why);
        return done(refused.did(() -> refunds.ask(asked), AT_REFUND), "official_payment_bill.refundAsked");
    }

    public String replace() {
        return done(
                refused.did(() -> desk.replace(issued(), name, words), AT_DOCUMENT), "official_payment_bill.replaced");
    }

    public String cancel() {
        return done(
                refused.did(() -> desk.cancelDocument(issued(), words), AT_DOCUMENT),
                "official_payment_bill.cancelled");
    }

    private long issued() {
        return view.documents().stream()
                .filter(document -> document.state() == DocumentState.ISSUED)
                .mapToLong(document -> document.id())
                .findFirst()
                .orElse(-1);
    }

    private String done(boolean did, String key) {
        if (!did) {
            return null;
        }
        notices.sayNext(key);
        return "/official/payment/bill.xhtml?faces-redirect=true&id="
                + view.row().id();
    }

    public boolean isOpen() {
        return view.row().state() == BillState.OPEN;
    }

    public boolean isDocumented() {
        return issued() > 0;
    }

    /** Payments of which something is left to give back. */
    public List<PaymentRow> getRefundable() {
        return view.payments().stream()
                .filter(each -> each.received() > each.refunded())
                .toList();
    }

    public BillView getView() {
        return view;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getSlip() {
        return slip;
    }

    public void setSlip(String slip) {
        this.slip = slip;
    }

    public String getPayment() {
        return payment;
    }

    public void setPayment(String payment) {
        this.payment = payment;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
