package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.account.api.CheckView;
import vn.gov.dvctt.account.api.IdentityDesk;
import vn.gov.dvctt.shared.web.Notices;

/** One declared identity beside the papers, and the operator's word about it. */
@Named
@RequestScoped
public class CheckPapersPage {
    private static final String LIST = "/admin/account/checks.xhtml?faces-redirect=true";

    @EJB
    private IdentityDesk desk;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private long id;
    private String words;
    private CheckView check;

    /** Before anything else: whether there is something to decide depends on it. */
    @PostConstruct
    void fromAddress() {
        var given = parameters.getOrDefault("id", parameters.getOrDefault("f:id", ""));
        id = given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
    }

    public void load() {
        check = desk.check(id);
    }

    public String confirm() {
        desk.confirm(id, words);
        notices.sayNext("admin_account_checks.confirmed");
        return LIST;
    }

    public String refuse() {
        desk.refuse(id, words);
        notices.sayNext("admin_account_checks.refused");
        return LIST;
    }

    /** Asked once a page, for it is recorded each time. */
    public CheckView getCheck() {
        if (check == null) {
            check = desk.check(id);
        }
        return check;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
