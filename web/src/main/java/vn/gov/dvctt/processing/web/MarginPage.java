package vn.gov.dvctt.processing.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.processing.api.MarginDesk;
import vn.gov.dvctt.processing.api.MarginView;
import vn.gov.dvctt.processing.api.MessageDesk;
import vn.gov.dvctt.processing.api.NoteDesk;
import vn.gov.dvctt.processing.api.NoteView;
import vn.gov.dvctt.processing.api.OriginalsView;
import vn.gov.dvctt.processing.api.WriteMessage;
import vn.gov.dvctt.processing.api.WriteNote;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;

/** What stands beside a dossier before an official: notes and messages, and what else may be begun there. */
@Named
@RequestScoped
public class MarginPage {
    private static final Map<String, String> PLACES =
            Map.of("processing.noteText", "n:note", "processing.messageText", "m:message");

    @EJB
    private MarginDesk desk;

    @EJB
    private NoteDesk notes;

    @EJB
    private MessageDesk messages;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private MarginView margin;
    private String note = "";
    private String message = "";

    @PostConstruct
    void open() {
        margin = desk.margin(id(), number("before"));
        if (!FacesContext.getCurrentInstance().isPostback() && margin.talk().unread() > 0 && id() > 0) {
            // shown as new this once; by whom it counts as seen, the desk decides
            messages.seen(id(), margin.talk().lastId());
        }
    }

    /** Whether the address may ask for this to be begun. */
    boolean offers(String act) {
        return switch (act) {
            case "check" -> margin.mayCheck();
            case "originals" -> margin.mayAsk();
            case "meet", "compare" -> margin.mayMeet();
            default -> false;
        };
    }

    public String writeNote() {
        return act("noted", "notes", () -> notes.write(new WriteNote(id(), note)));
    }

    public String strike(long noteId) {
        return act("struck", "notes", () -> notes.strike(id(), noteId));
    }

    public String pin(long noteId, boolean pinned) {
        return act(pinned ? "pinned" : "unpinned", "notes", () -> notes.pin(id(), noteId, pinned));
    }

    public String send() {
        return act("sent", "talk", () -> messages.write(new WriteMessage(id(), message)));
    }

    /** After a refusal the page shows what holds now, and keeps what was typed. */
    private String act(String done, String place, Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            margin = desk.margin(id(), 0);
            var beside = PLACES.get(refusal.key());
            if (beside == null) {
                throw refusal;
            }
            notices.fault(
                    beside, "refusal." + refusal.key(), refusal.arguments().toArray());
            return null;
        }
        notices.sayNext("official_processing_margin.done." + done);
        return "/official/processing/dossier.xhtml?id=" + id() + "&faces-redirect=true";
    }

    public MarginView getMargin() {
        return margin;
    }

    /** Shown beside what is to be done. */
    public List<NoteView> getPinned() {
        return margin.notes().stream().filter(NoteView::pinned).toList();
    }

    /** The request that waits for somebody; null: none. */
    public OriginalsView getAppointment() {
        return margin.originals().stream()
                .filter(one -> one.state().isOpen())
                .findFirst()
                .orElse(null);
    }

    /** What of the reader's own words is kept in the browser is forgotten once it was written. */
    public String getKeep() {
        var mine = margin.notes().stream().filter(NoteView::mine).mapToLong(NoteView::id);
        return String.valueOf(mine.max().orElse(0));
    }

    /** As {@link #getKeep}, of messages of the unit. */
    public String getKeepMessage() {
        return String.valueOf(margin.talk().lines().stream()
                .filter(line -> !line.fromApplicant())
                .mapToLong(line -> line.id())
                .max()
                .orElse(0));
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    private long id() {
        return number("id");
    }

    private long number(String name) {
        var given = parameters.getOrDefault(name, "");
        return given.matches("\\d{1,18}") ? Long.parseLong(given) : name.equals("before") ? 0 : -1;
    }
}
