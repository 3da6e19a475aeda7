package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import vn.gov.dvctt.account.api.RecoveryDesk;
import vn.gov.dvctt.account.api.RecoveryRow;
import vn.gov.dvctt.account.api.RefuseRecovery;
import vn.gov.dvctt.account.api.RequestRecovery;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.web.Notices;

/** Two operators let somebody in again who lost the second factor: one asks on this page, another decides. */
@Named
@RequestScoped
public class RecoveryPage {
    private static final String SELF = "/admin/account/recovery.xhtml?faces-redirect=true";
    private static final Map<String, String> PLACES = Map.of(
            "account.recoveryNobody", "f:email",
            "account.recoveryOpen", "f:email",
            "account.recoveryGround", "f:ground");

    @EJB
    private RecoveryDesk desk;

    @Inject
    private StaffNotices refusals;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Page<RecoveryRow> rows;
    private String email = "";
    private String ground = "";
    private final Map<Long, String> whys = new HashMap<>();

    @PostConstruct
    void load() {
        rows = desk.open(parameters.getOrDefault("after", ""));
    }

    public String request() {
        return refusals.did(() -> desk.request(new RequestRecovery(email, ground)), PLACES)
                ? done("admin_account_recovery.requested")
                : null;
    }

    public String approve(long request) {
        desk.approve(request);
        return done("admin_account_recovery.approved");
    }

    /** @param nth where on the page the request stands, from 0 */
    public String refuse(long request, int nth) {
        var place = Map.of("account.recoveryGround", "l:row:" + nth + ":why");
        return refusals.did(() -> desk.refuse(new RefuseRecovery(request, whys.getOrDefault(request, ""))), place)
                ? done("admin_account_recovery.refused")
                : null;
    }

    private String done(String key) {
        notices.sayNext(key);
        return SELF;
    }

    public Page<RecoveryRow> getRows() {
        return rows;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    /** Why not, by request. */
    public Map<Long, String> getWhys() {
        return whys;
    }
}
