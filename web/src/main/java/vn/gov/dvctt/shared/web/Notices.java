package vn.gov.dvctt.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What the page has to tell: the template shows it above the content, and an error links to its field. */
@Named
@RequestScoped
public class Notices {
    /**
     * One line of it.
     *
     * @param target id of the input in the page, empty where it concerns the whole page
     */
    public record Line(String target, String text, String tone) {}

    /** Tells on this page that something was done. */
    public void say(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** Tells on the page that comes after the redirect. */
    public void sayNext(String key, Object... arguments) {
        say(key, arguments);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Says on the page that comes after the redirect what could not be done. */
    public void faultNext(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_ERROR, key, arguments);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Says what is wrong with one input, by its client id; null: with the page as a whole. */
    public void fault(String target, String key, Object... arguments) {
        add(target, FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    /** Says what is wrong with the page as a whole. */
    public void fault(String key) {
        add(null, FacesMessage.SEVERITY_ERROR, key);
    }

    private static void add(String target, Severity severity, String key, Object... arguments) {
        var faces = FacesContext.getCurrentInstance();
        var text = Formats.text(key, arguments);
        faces.addMessage(target, new FacesMessage(severity, text, text));
        if (target != null && severity == FacesMessage.SEVERITY_ERROR) {
            faces.validationFailed();
        }
    }

    public List<Line> getFaults() {
        return lines(true);
    }

    /** Whether something that was entered has to be mended; otherwise the page as a whole was refused. */
    public boolean isMendable() {
        return getFaults().stream().anyMatch(line -> !line.target().isEmpty());
    }

    public List<Line> getNews() {
        return lines(false);
    }

    private static List<Line> lines(boolean faults) {
        var faces = FacesContext.getCurrentInstance();
        var lines = new ArrayList<Line>();
        faces.getClientIdsWithMessages().forEachRemaining(target -> {
            for (var message : faces.getMessageList(target)) {
                var fault = message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) > 0;
                if (fault == faults) {
                    lines.add(new Line(target == null ? "" : target, message.getSummary(), fault ? "bad" : "good"));
                    message.rendered();
                }
            }
        });
        return lines;
    }

    /** Whether an input failed: the same question for every d:field. */
    public String invalid(UIComponent input) {
        var failed = FacesContext.getCurrentInstance()
                .getMessages(input.getClientId())
                .hasNext();
        return failed ? "true" : null;
    }
}
