package vn.gov.dvctt.routing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.gov.dvctt.routing.api.ExchangeDesk;
import vn.gov.dvctt.routing.api.ExchangeRow;
import vn.gov.dvctt.routing.api.SystemState;
import vn.gov.dvctt.shared.Page;

/** Everything that travels between the portal and the systems. The address says which list: of a dossier, the dead letters, or the latest. */
@Named
@RequestScoped
public class ExchangesPage {
    @EJB
    private ExchangeDesk desk;

    private String code;
    private boolean dead;
    private Page<ExchangeRow> page;
    private List<SystemState> systems;

    public void load() {
        code = parameter("code");
        dead = "dead".equals(parameter("list"));
        var after = parameter("after");
        if (!code.isEmpty()) {
            page = desk.ofDossier(code, after);
            systems = List.of();
            return;
        }
        page = dead ? desk.deadLetters(after) : desk.latest(after);
        systems = desk.systems();
    }

    public String getCode() {
        return code;
    }

    public boolean isDead() {
        return dead;
    }

    public List<ExchangeRow> getRows() {
        return page.rows();
    }

    public List<SystemState> getSystems() {
        return systems;
    }

    /** Open dead letters of all systems. */
    public int getDeadCount() {
        return systems.stream().mapToInt(SystemState::dead).sum();
    }

    public String getNext() {
        return page.following().map(cursor -> "?" + list() + "after=" + cursor).orElse("");
    }

    private String list() {
        if (!code.isEmpty()) {
            return "code=" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "&";
        }
        return dead ? "list=dead&" : "";
    }

    private static String parameter(String name) {
        var given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return given == null ? "" : given.strip();
    }
}
