package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import vn.gov.dvctt.processing.api.OwnMessages;
import vn.gov.dvctt.processing.api.TalkView;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;

/** An applicant's messages about one of their dossiers. */
@Named
@RequestScoped
public class OwnTalkPage {
    @EJB
    private OwnMessages desk;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private TalkView talk;
    private Set<String> unread;
    private String message = "";

    /** What is new is shown as new this once, and counts as seen from then on. */
    public TalkView of(String submissionNumber) {
        if (talk == null) {
            talk = desk.talk(submissionNumber, before());
            if (talk.unread() > 0 && !FacesContext.getCurrentInstance().isPostback()) {
                desk.seen(submissionNumber, talk.lastId());
            }
        }
        return talk;
    }

    /** Whether something lies unread in a dossier of the list. */
    public boolean unread(String submissionNumber) {
        if (unread == null) {
            unread = Set.copyOf(desk.unread());
        }
        return unread.contains(submissionNumber);
    }

    public String send() {
        var number = parameters.getOrDefault("number", "");
        try {
            desk.write(number, message);
        } catch (Refusal refusal) {
            if (refusal.key().equals("dossier.notFound")) {
                throw refusal;
            }
            notices.fault(
                    "talk:message",
                    "refusal." + refusal.key(),
                    refusal.arguments().toArray());
            return null;
        }
        notices.sayNext("citizen_processing_margin.sent");
        return "/citizen/dossier/view.xhtml?faces-redirect=true&number=" + number;
    }

    /** What is kept in the browser of the reader's own words is forgotten once they were sent. */
    public String keep(String submissionNumber) {
        return "talk."
                + of(submissionNumber).lines().stream()
                        .filter(line -> line.fromApplicant())
                        .mapToLong(line -> line.id())
                        .max()
                        .orElse(0);
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    private long before() {
        var given = parameters.getOrDefault("before", "");
        return given.matches("\\d{1,18}") ? Long.parseLong(given) : 0;
    }
}
