package vn.gov.dvctt.routing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.routing.api.ExchangeDesk;
import vn.gov.dvctt.routing.api.ExchangeRow;
import vn.gov.dvctt.routing.api.SystemState;
import vn.gov.dvctt.shared.Page;

/** Everything that travels between the portal and the systems. The address says which list: of a dossier, of a system, the dead letters, or the latest. */
@Named
@RequestScoped
public class ExchangesPage {
    private static final String ADDRESS = "/admin/routing/exchanges.xhtml";

    @EJB
    private ExchangeDesk desk;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Page<ExchangeRow> page;
    private List<SystemState> systems = List.of();

    public void load() {
        var after = given("after");
        if (!getCode().isEmpty()) {
            page = desk.ofDossier(getCode(), after);
            return;
        }
        systems = desk.systems().stream()
                .sorted(Comparator.comparing(ExchangesPage::isWell))
                .toList();
        page = found(after);
    }

    private Page<ExchangeRow> found(String after) {
        if (!getSystem().isEmpty()) {
            return desk.ofSystem(getSystem(), isDead(), after);
        }
        return isDead() ? desk.deadLetters(after) : desk.latest(after);
    }

    /** Nothing waits at it, nothing died, and it answers. */
    private static boolean isWell(SystemState state) {
        return state.dead() == 0 && state.pending() == 0 && state.heldUntil() == null;
    }

    public String getCode() {
        return given("code");
    }

    public String getSystem() {
        return given("system");
    }

    /** Where the address does not say it: what needs the operator comes before what is merely new. */
    public boolean isDead() {
        var list = given("list");
        return list.equals("dead") || list.isEmpty() && getDeadCount() > 0;
    }

    public List<ExchangeRow> getRows() {
        return page.rows();
    }

    /** Those in trouble first. */
    public List<SystemState> getSystems() {
        return systems;
    }

    /** Open dead letters of all systems. */
    public int getDeadCount() {
        return systems.stream().mapToInt(SystemState::dead).sum();
    }

    /** Messages still to be sent to any system. */
    public int getPendingCount() {
        return systems.stream().mapToInt(SystemState::pending).sum();
    }

    public String getNext() {
        return page.following()
                .map(cursor -> getCode().isEmpty()
                        ? list(getSystem(), isDead()) + "&after=" + cursor
                        : "?code=" + encoded(getCode()) + "&after=" + cursor)
                .orElse("");
    }

    /** The address of a list; an empty system: of all. */
    public String list(String system, boolean dead) {
        return ADDRESS + "?list=" + (dead ? "dead" : "latest") + (system.isEmpty() ? "" : "&system=" + encoded(system));
    }

    private String given(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
