package vn.gov.dvctt.payment.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.payment.api.CashDesk;
import vn.gov.dvctt.payment.api.DocumentRow;
import vn.gov.dvctt.shared.Page;

/** Receipts and invoices of the unit. */
@Named
@RequestScoped
public class DocumentListPage {
    @EJB
    private CashDesk desk;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Page<DocumentRow> page = new Page<>(List.of(), "");

    public void load() {
        page = desk.documents(getWords(), parameters.getOrDefault("after", ""));
    }

    public String getWords() {
        return parameters.getOrDefault("q", "");
    }

    public List<DocumentRow> getRows() {
        return page.rows();
    }

    public String getNext() {
        return page.following()
                .map(cursor -> "?q=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&after=" + cursor)
                .orElse("");
    }
}
