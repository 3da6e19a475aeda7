package vn.gov.dvctt.processing.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.processing.api.DossierOnDesk;
import vn.gov.dvctt.processing.api.IntakeDesk;
import vn.gov.dvctt.processing.api.ReceiveDossier;
import vn.gov.dvctt.processing.api.RefuseReception;
import vn.gov.dvctt.processing.api.RequestSupplement;
import vn.gov.dvctt.processing.api.TaskDesk;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Language;
import vn.gov.dvctt.shared.web.Notices;

/** A dossier before an official. Kept for one request only: what is shown is what holds now, and an act carries the revision that was seen. */
@Named
@RequestScoped
public class TaskDossierPage {
    private static final int USUAL_ANSWER_DAYS = 30;

    @EJB
    private TaskDesk desk;

    @EJB
    private IntakeDesk intake;

    @Inject
    private Notices notices;

    @Inject
    private Language language;

    private DossierOnDesk work;
    private DossierReader reader;
    private Map<String, MendLine> mends;
    private int days = USUAL_ANSWER_DAYS;
    private int promise;
    private String reason = "";

    @PostConstruct
    void open() {
        read(number("id"));
        mends = new LinkedHashMap<>();
        reader.paths().forEach(path -> mends.put(path, new MendLine(path)));
        tellWhatHappenedMeanwhile();
    }

    private void read(long id) {
        work = desk.dossier(id);
        reader = new DossierReader(work, language.getCode());
    }

    /** A second click, or a colleague who was faster: the button pressed is no longer there, so its refusal is said here. */
    private void tellWhatHappenedMeanwhile() {
        var posted = FacesContext.getCurrentInstance().isPostback();
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

    public String take() {
        return act(() -> {
            intake.take(id(), revision());
            notices.sayNext("official_processing_dossier.taken");
        });
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
            intake.requestSupplement(new RequestSupplement(id(), revision(), asked(), days));
            notices.sayNext("official_processing_dossier.supplementSent");
        });
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
            mends.values().forEach(MendLine::judge);
            throw refusal;
        }
        return "/official/processing/dossier.xhtml?id=" + id() + "&faces-redirect=true";
    }

    public DossierOnDesk getWork() {
        return work;
    }

    public DossierReader getReader() {
        return reader;
    }

    public Map<String, MendLine> getMends() {
        return mends;
    }

    /** What the official is about to do: nothing yet, {@code supplement} or {@code refuse}; only where it may be done. */
    public String getAct() {
        return work.mayAct() ? parameter("act") : "";
    }

    public boolean isMending() {
        return getAct().equals("supplement");
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

    private List<SupplementItem> asked() {
        return mends.values().stream()
                .filter(MendLine::isChosen)
                .map(mend -> new SupplementItem(mend.getPath(), mend.getReason().strip()))
                .toList();
    }

    private long id() {
        return work.dossier().id();
    }

    private int revision() {
        return (int) number("revision");
    }

    private static long number(String name) {
        var given = parameter(name);
        return given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
    }

    private static String parameter(String name) {
        var given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return given == null ? "" : given;
    }
}
