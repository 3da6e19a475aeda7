package vn.gov.dvctt.dossier.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.account.api.AccountDesk;
import vn.gov.dvctt.account.api.AccountView;
import vn.gov.dvctt.account.api.EnterSupport;
import vn.gov.dvctt.account.api.SupportDesk;
import vn.gov.dvctt.dossier.api.DossierRow;
import vn.gov.dvctt.dossier.api.DossierStanding;
import vn.gov.dvctt.dossier.api.DossierSupportDesk;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.web.Notices;

/** What a caller sees, for the operator who helps them: asked for by the caller's code, only to read, each page written down. */
@Named
@RequestScoped
public class SupportPage {
    private static final String SELF = "/admin/dossier/support.xhtml";

    @EJB
    private AccountDesk accounts;

    @EJB
    private SupportDesk desk;

    @EJB
    private DossierSupportDesk dossiers;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private AccountView account;
    private Instant until;
    private Page<DossierRow> page = new Page<>(List.of(), "");
    private DossierStanding standing;
    private String spoken = "";

    @PostConstruct
    void open() {
        var given = parameters.getOrDefault("id", "");
        account = accounts.account(given.matches("\\d{1,18}") ? Long.parseLong(given) : -1);
        until = desk.openUntil(id()).orElse(null);
    }

    public void load() {
        if (until == null) {
            return;
        }
        var number = parameters.getOrDefault("number", "");
        if (number.isEmpty()) {
            page = dossiers.dossiers(id(), parameters.getOrDefault("after", ""));
        } else {
            standing = dossiers.standing(id(), number);
        }
    }

    public String enter() {
        if (!desk.enter(new EnterSupport(id(), spoken))) {
            notices.fault("f:spoken", "support_page.wrong");
            return null;
        }
        return SELF + "?faces-redirect=true&id=" + id();
    }

    private long id() {
        return account.row().id();
    }

    public AccountView getAccount() {
        return account;
    }

    /** Null: the caller has not let this operator look. */
    public Instant getUntil() {
        return until;
    }

    public List<DossierRow> getRows() {
        return page.rows();
    }

    public String getNext() {
        return page.following()
                .map(cursor -> "?id=" + id() + "&after=" + cursor)
                .orElse("");
    }

    /** Null: the list. */
    public DossierStanding getStanding() {
        return standing;
    }

    public String getSpoken() {
        return spoken;
    }

    public void setSpoken(String spoken) {
        this.spoken = spoken;
    }
}
