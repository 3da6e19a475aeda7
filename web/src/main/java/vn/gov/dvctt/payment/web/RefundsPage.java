package vn.gov.dvctt.payment.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.payment.api.PaymentChannel;
import vn.gov.dvctt.payment.api.RefundDesk;
import vn.gov.dvctt.payment.api.RefundRow;
import vn.gov.dvctt.payment.api.RefundState;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.web.Notices;

/** Money on its way back. One is chosen by its address, and then asked for, confirmed, refused or paid out. */
@Named
@RequestScoped
public class RefundsPage {
    private static final Map<String, String> PLACES = Map.of("payment.reason", "f:words", "payment.slip", "f:words");

    @EJB
    private RefundDesk desk;

    @Inject
    private Notices notices;

    @Inject
    private RefusedFields refused;

    @Inject
    private PaymentWords who;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Page<RefundRow> page = new Page<>(List.of(), "");
    private String words = "";

    @PostConstruct
    void read() {
        page = desk.refunds(parameters.getOrDefault("after", ""));
    }

    public void load() {
        page.rows().size();
    }

    public RefundRow getChosen() {
        var id = Given.id(parameters.get("id"));
        return page.rows().stream().filter(row -> row.id() == id).findFirst().orElse(null);
    }

    public boolean isAskable() {
        return getChosen() != null && who.isAccountant() && getChosen().state() == RefundState.FOUND;
    }

    public boolean isConfirmable() {
        return getChosen() != null && who.isConfirmer() && getChosen().state() == RefundState.ASKED;
    }

    /** By hand: no gateway does it. */
    public boolean isPayable() {
        return getChosen() != null
                && who.isAccountant()
                && getChosen().state() == RefundState.CONFIRMED
                && getChosen().channel() != PaymentChannel.GATEWAY;
    }

    public String ask() {
        return done(
                refused.did(() -> desk.askFound(getChosen().id(), words), PLACES), "official_payment_refunds.asked");
    }

    public String confirm() {
        return done(refused.did(() -> desk.confirm(getChosen().id()), PLACES), "official_payment_refunds.confirmed");
    }

    public String refuse() {
        return done(
                refused.did(() -> desk.refuse(getChosen().id(), words), PLACES), "official_payment_refunds.refused");
    }

    public String paidOut() {
        return done(refused.did(() -> desk.paidOut(getChosen().id(), words), PLACES), "official_payment_refunds.paid");
    }

    private String done(boolean did, String key) {
        if (!did) {
            return null;
        }
        notices.sayNext(key);
        return "/official/payment/refunds.xhtml?faces-redirect=true";
    }

    public List<RefundRow> getRows() {
        return page.rows();
    }

    public String getAfter() {
        return parameters.getOrDefault("after", "");
    }

    public String getNext() {
        return page.following().map(cursor -> "?after=" + cursor).orElse("");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
