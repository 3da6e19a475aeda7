package vn.gov.dvctt.payment.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.payment.api.BillRow;
import vn.gov.dvctt.payment.api.BillState;
import vn.gov.dvctt.payment.api.CashDesk;
import vn.gov.dvctt.payment.api.FindBills;
import vn.gov.dvctt.payment.api.PayWays;
import vn.gov.dvctt.shared.Page;

/** Bills of the unit. */
@Named
@RequestScoped
public class BillListPage {
    @EJB
    private CashDesk desk;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Page<BillRow> page = new Page<>(List.of(), "");

    public void load() {
        page = desk.bills(new FindBills(getWords(), state(), parameters.getOrDefault("after", "")));
    }

    public PayWays getWays() {
        return desk.ways();
    }

    private BillState state() {
        return Arrays.stream(BillState.values())
                .filter(state -> state.name().equals(getState()))
                .findFirst()
                .orElse(null);
    }

    public String getWords() {
        return parameters.getOrDefault("q", "");
    }

    public String getState() {
        return parameters.getOrDefault("state", "");
    }

    public BillState[] getStates() {
        return BillState.values();
    }

    public List<BillRow> getRows() {
        return page.rows();
    }

    public String getNext() {
        return page.following()
                .map(cursor -> "?q=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&state="
                        + URLEncoder.encode(getState(), StandardCharsets.UTF_8) + "&after=" + cursor)
                .orElse("");
    }
}
