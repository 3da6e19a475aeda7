package vn.gov.dvctt.processing.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.processing.api.DossierOnDesk;
import vn.gov.dvctt.processing.api.HandlingDesk;
import vn.gov.dvctt.processing.api.IntakeDesk;
import vn.gov.dvctt.processing.api.ReceiveDossier;
import vn.gov.dvctt.processing.api.RefuseReception;
import vn.gov.dvctt.processing.api.RequestSupplement;
import vn.gov.dvctt.processing.api.TaskDesk;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Language;
import vn.gov.dvctt.shared.web.Notices;
import vn.gov.dvctt.shared.web.PaperAnswer;

/** A dossier before an official. Kept for one request only: what is shown is what holds now, and an act carries the revision that was seen. */
@Named
@RequestScoped
public class TaskDossierPage {
    private static final int USUAL_ANSWER_DAYS = 30;
    private static final Set<String> ACTS = Set.of("supplement", "refuse");

    @EJB
    private TaskDesk desk;

    @EJB
    private IntakeDesk intake;

    @EJB
    private HandlingDesk handling;

    @Inject
    private StepPage step;

    @Inject
    private MarginPage margin;

    @Inject
    private ChecklistPage checklist;

    @Inject
    private Notices notices;

    @Inject
    private Language language;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private DossierOnDesk work;
    private DossierReader reader;
    private MendSheet sheet;
    private int days = USUAL_ANSWER_DAYS;
    private int promise;
    private String reason = "";

    @PostConstruct
    void open() {
        read(number("id"));
        sheet = new MendSheet(reader.paths());
        if (parameters.getOrDefault("from", "").equals("check")) {
            sheet.propose(checklist.unmet());
        }
        tellWhatHappenedMeanwhile();
    }

    private void read(long id) {
        work = desk.dossier(id);
        reader = new DossierReader(work, language.getCode());
    }

    /** A second click, or a colleague who was faster: the button pressed is no longer there, so its refusal is said here. */
    private void tellWhatHappenedMeanwhile() {
        var posted = FacesContext.getCurrentInstance().isPostback() && parameters.containsKey("revision");
        if (posted && !work.mayAct() && work.task().revision() != revision()) {
            var how = work.task().outcome() == null
                    ? work.task().lane()
                    : work.task().outcome();
            notices.fault("refusal.processing.notToReceive." + how);
        }
    }

    /** Opens the page before anything of it is written, so that a refusal still finds an empty answer. */
    public void load() {
        work.dossier();
    }

    /** In the middle of a request for supplement or a refusal the page stays, with what was typed. */
    public String take() {
        if (getAct().isEmpty()) {
            return act(() -> {
                intake.take(id(), revision());
                notices.sayNext("official_processing_dossier.taken");
            });
        }
        intake.take(id(), revision());
        read(id());
        notices.say("official_processing_dossier.takenOver");
        return null;
    }

    public String receive() {
        return act(() -> {
            var reception = intake.receive(new ReceiveDossier(id(), revision(), promise));
            notices.sayNext(
                    "official_processing_dossier.received",
                    reception.code().value(),
                    Formats.moment(reception.dueAt()));
        });
    }

    public String requestSupplement() {
        return act(() -> {
            ask();
            notices.sayNext("official_processing_dossier.supplementSent");
        });
    }

    /** Before reception by intake; later by whoever handles the dossier, in the same round or for the next one. */
    private void ask() {
        if (work.mayAct()) {
            intake.requestSupplement(new RequestSupplement(id(), revision(), sheet.asked(), days));
            return;
        }
        var command = new RequestSupplement(id(), step.seen(), sheet.asked(), days);
        if (getAct().equals("round")) {
            handling.secondRound(command);
            return;
        }
        handling.requestSupplement(command);
    }

    public String refuse() {
        return act(() -> {
            intake.refuseReception(new RefuseReception(id(), revision(), reason));
            notices.sayNext("official_processing_dossier.refused");
        });
    }

    /** After a refusal the page shows what holds now, and keeps what was typed. */
    private String act(Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            read(id());
            if (!saidBesideItsField(refusal)) {
                throw refusal;
            }
            return null;
        }
        return "/official/processing/dossier.xhtml?id=" + id() + "&faces-redirect=true";
    }

    private boolean saidBesideItsField(Refusal refusal) {
        var said = "refusal." + refusal.key();
        var arguments = refusal.arguments().toArray();
        switch (refusal.key()) {
            case "processing.promise" -> notices.fault("f:promise", said, arguments);
            case "processing.supplementDays" -> notices.fault("f:days", said, arguments);
            case "processing.reason" -> reasons(arguments);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void reasons(Object... limits) {
        if (!isMending()) {
            notices.fault("f:reason", "official_processing_dossier.reason.length", limits);
            return;
        }
        sheet.faulty()
                .forEach(line -> notices.fault(
                        "why-" + line.getPath(),
                        "official_processing_dossier.mend.shortOf",
                        reader.label(line.getPath())));
    }

    public DossierOnDesk getWork() {
        return work;
    }

    public DossierReader getReader() {
        return reader;
    }

    public Map<String, MendLine> getMends() {
        return sheet.getLines();
    }

    /** What the official is about to do: nothing yet, {@code supplement} or {@code refuse}; only where it may be done. */
    public String getAct() {
        var asked = parameters.getOrDefault("act", "");
        if (work.mayAct() && ACTS.contains(asked) || margin.offers(asked)) {
            return asked;
        }
        return step.getAct();
    }

    /** Beside the papers something is ticked or written. */
    public boolean isBesidePapers() {
        return isMending() || getAct().equals("check");
    }

    public boolean isMending() {
        return getAct().equals("supplement") || getAct().equals("round");
    }

    /** Where the form comes back to, also after a session that ended in between. */
    public String getAddress() {
        return "/official/processing/dossier.xhtml?id=" + id() + (getAct().isEmpty() ? "" : "&act=" + getAct());
    }

    /** Whether a browser may show the paper itself, and how; nothing: it is only handed out as a file. */
    public String viewing(PaperView paper) {
        return PaperAnswer.look(paper.mediaType(), paper.bytes());
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public int getPromise() {
        return promise;
    }

    public void setPromise(int promise) {
        this.promise = promise;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private long id() {
        return work.dossier().id();
    }

    private int revision() {
        return (int) number("revision");
    }

    private long number(String name) {
        var given = parameters.getOrDefault(name, "");
        return given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
    }
}
