package vn.gov.dvctt.processing.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.processing.api.GiveOpinion;
import vn.gov.dvctt.processing.api.OpinionAsked;
import vn.gov.dvctt.processing.api.OpinionDesk;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;

/** What another unit asks, and the answer. */
@Named
@RequestScoped
public class OpinionPage {
    private static final Map<String, String> PLACES =
            Map.of("processing.opinionText", "f:answer", "processing.opinionStance", "f:stance");

    @EJB
    private OpinionDesk desk;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private final StepForm form = new StepForm();
    private OpinionAsked asked;

    @PostConstruct
    void open() {
        asked = desk.askedOf(number("id"));
    }

    /** Opens the page before anything of it is written, so that a refusal still finds an empty answer. */
    public void load() {
        asked.id();
    }

    public String give() {
        try {
            desk.give(new GiveOpinion(asked.id(), (int) number("seen"), form.getStance(), form.getAnswer()));
        } catch (Refusal refusal) {
            asked = desk.askedOf(number("id"));
            if (!PLACES.containsKey(refusal.key())) {
                throw refusal;
            }
            notices.fault(
                    PLACES.get(refusal.key()),
                    "refusal." + refusal.key(),
                    refusal.arguments().toArray());
            return null;
        }
        notices.sayNext("official_processing_opinion.given");
        return "/official/processing/opinion.xhtml?id=" + number("id") + "&faces-redirect=true";
    }

    public OpinionAsked getAsked() {
        return asked;
    }

    public StepForm getForm() {
        return form;
    }

    public long getDossier() {
        return number("id");
    }

    private long number(String name) {
        var given = parameters.getOrDefault(name, "");
        return given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
    }
}
