package vn.gov.dvctt.delivery.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.delivery.api.DeliveryDesk;
import vn.gov.dvctt.delivery.api.DeliveryLane;
import vn.gov.dvctt.delivery.api.DeliveryRow;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;

/** Results of the reader's unit to be returned, lane by lane; a scanned slip leads to its dossier. */
@Named
@RequestScoped
public class DeliveryListPage {
    @EJB
    private DeliveryDesk desk;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Page<DeliveryRow> page;
    private List<DeliveryRow> visits;
    private String scanned = "";

    public void load() {
        page();
    }

    /** Also when the page comes back because nothing was found. */
    private Page<DeliveryRow> page() {
        if (page == null) {
            page = desk.list(getLane(), parameters.getOrDefault("after", ""));
        }
        return page;
    }

    public String find() {
        try {
            return "/official/delivery/view.xhtml?faces-redirect=true&dossier=" + desk.find(scanned);
        } catch (Refusal none) {
            notices.fault("s:scanned", "refusal." + none.key());
            return null;
        }
    }

    public DeliveryLane getLane() {
        var given = parameters.getOrDefault("lane", "");
        return Arrays.stream(DeliveryLane.values())
                .filter(lane -> lane.name().equals(given))
                .findFirst()
                .orElse(DeliveryLane.COUNTER);
    }

    public List<DeliveryLane> getLanes() {
        return List.of(DeliveryLane.values());
    }

    public List<DeliveryRow> getRows() {
        return page().rows();
    }

    /** Today's, beside what waits at the counter. */
    public List<DeliveryRow> getVisits() {
        if (visits == null) {
            visits = getLane() == DeliveryLane.COUNTER ? desk.visits(LocalDate.now(Formats.ZONE)) : List.of();
        }
        return visits;
    }

    public String getNext() {
        return page().following()
                .map(cursor -> "?lane=" + getLane() + "&after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8))
                .orElse("");
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }
}
