package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.account.api.AccountDesk;
import vn.gov.dvctt.account.api.AccountRow;
import vn.gov.dvctt.shared.Page;

/** Applicants' accounts, found by mail address or name. What is sought stands in the address. */
@Named
@RequestScoped
public class AccountListPage {
    @EJB
    private AccountDesk desk;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Page<AccountRow> page = new Page<>(List.of(), "");

    public void load() {
        page = desk.find(getWords(), parameters.getOrDefault("after", ""));
    }

    public List<AccountRow> getRows() {
        return page.rows();
    }

    public String getNext() {
        return page.following()
                .map(cursor -> "?q=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&after=" + cursor)
                .orElse("");
    }

    public String getWords() {
        return parameters.getOrDefault("q", "").strip();
    }
}
