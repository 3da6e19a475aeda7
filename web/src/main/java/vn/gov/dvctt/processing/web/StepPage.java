package vn.gov.dvctt.processing.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.processing.api.ApprovalDesk;
import vn.gov.dvctt.processing.api.AskOpinions;
import vn.gov.dvctt.processing.api.AssignTask;
import vn.gov.dvctt.processing.api.AssignmentDesk;
import vn.gov.dvctt.processing.api.GiveOpinion;
import vn.gov.dvctt.processing.api.HandOverTask;
import vn.gov.dvctt.processing.api.HandlingDesk;
import vn.gov.dvctt.processing.api.IssueDesk;
import vn.gov.dvctt.processing.api.OpinionView;
import vn.gov.dvctt.processing.api.ProcessDesk;
import vn.gov.dvctt.processing.api.ProcessOnDesk;
import vn.gov.dvctt.processing.api.ResultSigningDesk;
import vn.gov.dvctt.processing.api.SendBack;
import vn.gov.dvctt.processing.api.TaskAct;
import vn.gov.dvctt.processing.api.UnitHeadDesk;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Language;
import vn.gov.dvctt.shared.web.Notices;

/** The present step of a dossier: what may be done, and doing it. For one request; an act carries the revision that was seen. */
@Named
@RequestScoped
public class StepPage {
    /** What the address may ask to be begun, and what has to be allowed for it. */
    private static final Map<String, TaskAct> FORMS = Map.ofEntries(
            Map.entry("draft", TaskAct.DRAFT),
            Map.entry("opinions", TaskAct.ASK_OPINIONS),
            Map.entry("answer", TaskAct.RECORD_ANSWER),
            Map.entry("supplement", TaskAct.REQUEST_SUPPLEMENT),
            Map.entry("round", TaskAct.SECOND_ROUND),
            Map.entry("back", TaskAct.SEND_BACK),
            Map.entry("handover", TaskAct.HAND_OVER),
            Map.entry("assign", TaskAct.ASSIGN),
            Map.entry("decline", TaskAct.ANSWER_HAND_OVER),
            Map.entry("unsign", TaskAct.REFUSE_SIGNATURE),
            Map.entry("takeback", TaskAct.TAKE_BACK));

    /** Beside which input a refusal is said. */
    private static final Map<String, String> PLACES = Map.of(
            "processing.draftTitle", "f:title",
            "processing.draftContent", "f:content",
            "processing.question", "f:question",
            "processing.opinionDays", "f:opinionDays",
            "processing.opinionText", "f:answer",
            "processing.opinionStance", "f:stance",
            "processing.noteLength", "f:note");

    private static final Map<String, String> REASONS = Map.of(
            "draft",
            "f:ground",
            "back",
            "f:why",
            "decline",
            "f:no",
            "unsign",
            "f:unsignWhy",
            "takeback",
            "f:takebackWhy");

    @EJB
    private ProcessDesk desk;

    @EJB
    private AssignmentDesk assignment;

    @EJB
    private HandlingDesk handling;

    @EJB
    private UnitHeadDesk head;

    @EJB
    private ApprovalDesk approval;

    @EJB
    private IssueDesk issuing;

    @EJB
    private ResultSigningDesk signing;

    @Inject
    private Notices notices;

    @Inject
    private Language language;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private final StepForm form = new StepForm();
    private ProcessOnDesk process;

    @PostConstruct
    void open() {
        process = desk.process(id());
        form.begin(process.draft());
    }

    /** Whether the address may ask for this form now. */
    boolean offers(String act) {
        return FORMS.containsKey(act) && process.may(FORMS.get(act));
    }

    /** What the official is about to do in this step: nothing yet, or one of the forms; only where it may be done. */
    public String getAct() {
        var asked = parameters.getOrDefault("act", "");
        return offers(asked) ? asked : "";
    }

    public String take() {
        return act("taken", () -> assignment.take(id(), revision()));
    }

    public String accept() {
        return act("accepted", () -> assignment.accept(id(), revision()));
    }

    public String decline() {
        return act("declined", () -> assignment.decline(new SendBack(id(), revision(), form.getWhy())));
    }

    public String handOver() {
        return act(
                "handedOver",
                () -> assignment.handOver(new HandOverTask(id(), revision(), form.colleagueId(), form.getNote())));
    }

    public String assign() {
        return act("assigned", () -> head.assign(new AssignTask(id(), revision(), form.colleagueId())));
    }

    public String finish() {
        return act("finished", () -> handling.finishInspection(id(), revision()));
    }

    public String askOpinions() {
        return act(
                "asked",
                () -> handling.askOpinions(new AskOpinions(
                        id(),
                        revision(),
                        form.askedUnits(),
                        form.getQuestion(),
                        form.lentPapers(),
                        form.getOpinionDays())));
    }

    public String recordAnswer() {
        var asked = getOutside();
        return act(
                "recorded",
                () -> handling.recordAnswer(
                        new GiveOpinion(asked.id(), asked.revision(), form.getStance(), form.getAnswer())));
    }

    public String draft() {
        return act("drafted", () -> handling.draft(form.draft(id(), revision())));
    }

    public String agree() {
        return act("agreed", () -> head.agree(id(), revision()));
    }

    public String approve() {
        return act("approved", () -> approval.approve(id(), revision()));
    }

    public String issue() {
        return act("issued", () -> issuing.issue(id(), revision()));
    }

    public String giveNumber() {
        return act("numbered", () -> issuing.number(id(), revision()));
    }

    public String takeBack() {
        return act("takenBack", () -> issuing.takeBack(new SendBack(id(), revision(), form.getWhy())));
    }

    public String refuseSignature() {
        return act("unsigned", () -> signing.refuse(new SendBack(id(), revision(), form.getWhy())));
    }

    public String sendBack() {
        var command = new SendBack(id(), revision(), form.getWhy());
        return act("sentBack", () -> {
            if (process.may(TaskAct.ISSUE) || process.may(TaskAct.NUMBER)) {
                issuing.sendBack(command);
                return;
            }
            if (process.may(TaskAct.APPROVE)) {
                approval.sendBack(command);
                return;
            }
            head.sendBack(command);
        });
    }

    /** After a refusal the page shows what holds now, and keeps what was typed. */
    private String act(String done, Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            process = desk.process(id());
            if (!saidBesideItsField(refusal)) {
                throw refusal;
            }
            return null;
        }
        notices.sayNext("official_processing_step.done." + done);
        return "/official/processing/dossier.xhtml?id=" + id() + "&faces-redirect=true";
    }

    private boolean saidBesideItsField(Refusal refusal) {
        var place =
                switch (refusal.key()) {
                    case "processing.reason" -> REASONS.get(getAct());
                    case "processing.notAColleague" -> getAct().equals("assign") ? "f:official" : "f:colleague";
                    default -> PLACES.get(refusal.key());
                };
        if (place == null || getAct().isEmpty()) {
            return false;
        }
        var key = refusal.key().equals("processing.reason")
                ? "official_processing_dossier.reason.length"
                : "refusal." + refusal.key();
        notices.fault(place, key, refusal.arguments().toArray());
        return true;
    }

    /** The first body outside whose answer is waited for; null: none. */
    public OpinionView getOutside() {
        return process.opinions().stream()
                .filter(one -> one.outside() && one.stance() == null && one.answeredAt() == null)
                .findFirst()
                .orElse(null);
    }

    public boolean may(String act) {
        return process.may(TaskAct.valueOf(act));
    }

    /** A step or an outcome in the reader's language. */
    public String words(Label label) {
        return label.in(language.getCode());
    }

    public ProcessOnDesk getProcess() {
        return process;
    }

    public StepForm getForm() {
        return form;
    }

    private long id() {
        return number("id");
    }

    private int revision() {
        return (int) number("step");
    }

    int seen() {
        return revision();
    }

    private long number(String name) {
        var given = parameters.getOrDefault(name, "");
        return given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
    }
}
