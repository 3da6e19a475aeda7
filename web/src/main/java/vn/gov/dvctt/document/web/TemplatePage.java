package vn.gov.dvctt.document.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.gov.dvctt.document.api.SaveTemplate;
import vn.gov.dvctt.document.api.TemplateEditing;
import vn.gov.dvctt.document.api.TemplateFault;
import vn.gov.dvctt.document.api.TemplateKind;
import vn.gov.dvctt.document.api.TemplatePublishing;
import vn.gov.dvctt.document.api.TemplateReading;
import vn.gov.dvctt.document.api.TemplateView;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;

/** The words of a kind: written by the agency's administrator with a sample beside, put in force by an approver. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHORTEST = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    @EJB
    private transient TemplateReading reading;

    @EJB
    private transient TemplateEditing editing;

    @EJB
    private transient TemplatePublishing publishing;

    @Inject
    private transient Notices notices;

    private String name = "";
    private String words;
    private String from;
    private String why;
    private int revision;
    private ArrayList<TemplateFault> faults = new ArrayList<>();
    private transient TemplateView view;

    public void load() {
        var draft = getView().draft();
        words = draft == null ? getView().inForce().text() : draft.text();
        from = Formats.date(draft == null ? LocalDate.now(Formats.ZONE) : draft.validFrom());
        revision = draft == null ? 0 : draft.revision();
    }

    public TemplateView getView() {
        if (view == null) {
            view = reading.template(kind());
        }
        return view;
    }

    private TemplateKind kind() {
        return Arrays.stream(TemplateKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("document.notFound"));
    }

    public String save() {
        var day = day();
        if (day == null || day.isBefore(LocalDate.now(Formats.ZONE))) {
            notices.fault("f:from", "refusal.document.templateFrom");
            return null;
        }
        faults = new ArrayList<>(editing.save(new SaveTemplate(kind(), words, day)));
        if (!faults.isEmpty()) {
            notices.fault("f:words", "official_document_template.wrong", faults.size());
            return null;
        }
        return again("official_document_template.saved");
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(from.strip(), DAY);
        } catch (DateTimeParseException wrong) {
            return null; // said beside the field
        }
    }

    public String discard() {
        editing.discard(kind());
        return again("official_document_template.discarded");
    }

    public String publish() {
        var edition = publishing.publish(getView().draft().id(), revision);
        return again("official_document_template.published", edition);
    }

    public String sendBack() {
        if (why.strip().length() < SHORTEST) {
            notices.fault("p:why", "refusal.document.ground", SHORTEST, 1000);
            return null;
        }
        publishing.sendBack(getView().draft().id(), revision, why);
        return again("official_document_template.sentBack");
    }

    private String again(String key, Object... arguments) {
        notices.sayNext(key, arguments);
        return "/official/document/template.xhtml?faces-redirect=true&kind=" + name;
    }

    public boolean isEditing() {
        return is(Role.AGENCY_ADMIN);
    }

    public boolean isPublishing() {
        return is(Role.APPROVER)
                && getView().draft() != null
                && !getView().draft().mine();
    }

    private static boolean is(String role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role);
    }

    public List<TemplateFault> getFaults() {
        return faults;
    }

    /** Another picture after each change: browsers keep what they have seen. */
    public String getPreview() {
        return "?kind=" + name + "&v=" + revision;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
