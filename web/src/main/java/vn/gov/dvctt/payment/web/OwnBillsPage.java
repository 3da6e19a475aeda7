package vn.gov.dvctt.payment.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.payment.api.BillDesk;
import vn.gov.dvctt.payment.api.BillRow;
import vn.gov.dvctt.payment.api.BillState;
import vn.gov.dvctt.shared.Page;

/** What I have to pay: all of it, and beside a dossier what belongs to it. */
@Named
@RequestScoped
public class OwnBillsPage {
    @EJB
    private BillDesk desk;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Page<BillRow> page;
    private List<BillRow> beside;

    public void load() {
        page = desk.bills(parameters.getOrDefault("after", ""));
    }

    public List<BillRow> getRows() {
        return page.rows();
    }

    public String getNext() {
        return page.following().map(cursor -> "?after=" + cursor).orElse("");
    }

    /** Of the dossier whose number stands in the address. */
    public List<BillRow> getBeside() {
        if (beside == null) {
            beside = desk.of(parameters.getOrDefault("number", ""));
        }
        return beside;
    }

    public List<BillRow> getOwed() {
        return getBeside().stream()
                .filter(bill -> bill.state() == BillState.OPEN)
                .toList();
    }
}
