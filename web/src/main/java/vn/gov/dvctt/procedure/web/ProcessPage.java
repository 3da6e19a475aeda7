package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.dvctt.procedure.api.Catalogue;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.FlowPicture;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.procedure.api.ProcedureEditing;
import vn.gov.dvctt.procedure.api.ProcessDrawing;
import vn.gov.dvctt.procedure.api.ProcessFault;
import vn.gov.dvctt.procedure.api.ProcessFileFault;
import vn.gov.dvctt.procedure.api.ProcessReading;
import vn.gov.dvctt.procedure.api.ProcessSheet;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.PutStep;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.procedure.api.StepOutcome;
import vn.gov.dvctt.procedure.api.UnitRow;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;
import vn.gov.dvctt.shared.web.Upload;

/** The process of a draft: its picture, its steps, and what is wrong with them; one step at a time is edited. */
@Named
@ViewScoped
public class ProcessPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<String> CODES = Arrays.stream(StepKind.values())
            .flatMap(one -> one.outcomes().stream())
            .collect(Collectors.toSet());
    private static final int LARGEST = 2 * 1024 * 1024;

    @EJB
    private transient ProcessReading reading;

    @EJB
    private transient ProcessDrawing drawing;

    @EJB
    private transient ProcedureEditing editing;

    @EJB
    private transient Catalogue catalogue;

    @Inject
    private transient Notices notices;

    private long id;
    private String code = "";
    private int version;
    private String step = "";
    private int revision;
    private StepKind kind = StepKind.INSPECT;
    private StepSheet sheet;
    private ArrayList<ProcessFileFault> fileFaults = new ArrayList<>();
    private transient ProcessSheet view;

    public void load() {
        revision = getView().revision();
        if (step.isEmpty()) {
            step = getView().process().first().id();
        }
        sheet = getView().process().step(step).map(StepSheet::new).orElse(null);
    }

    public ProcessSheet getView() {
        if (view == null) {
            view = id > 0 ? reading.ofDraft(id) : reading.ofVersion(code, version);
        }
        return view;
    }

    public boolean isEditing() {
        return getView().editable()
                && FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Role.CATALOGUE_EDITOR);
    }

    public String save() {
        drawing.put(new PutStep(id, revision, sheet.step()));
        return again(step, "saved");
    }

    /** A new step stands before the last one, and leads there until it is told otherwise. */
    public String add() {
        var name = fresh();
        var end = getView().process().steps().get(getView().process().steps().size() - 1);
        var outcomes = kind.outcomes().stream()
                .sorted()
                .map(one -> new StepOutcome(one, outcomeName(one), end.id()))
                .toList();
        var label = new Label(
                Formats.label(kind),
                kind.name().charAt(0) + kind.name().substring(1).toLowerCase());
        drawing.put(new PutStep(
                id,
                revision,
                new ProcessStep(name, kind, label, null, role(), null, null, List.of(), List.of(), null, outcomes)));
        return again(name, "added");
    }

    private String role() {
        return switch (kind) {
            case CHECK -> Role.INTAKE;
            case APPROVE -> Role.UNIT_HEAD;
            case ISSUE -> Role.CLERK;
            case ROUTE, RETURN -> null;
            default -> Role.HANDLER;
        };
    }

    private static Label outcomeName(String outcome) {
        var vi = Formats.text(Locale.forLanguageTag("vi"), "process.outcome." + outcome);
        return new Label(vi, Formats.text(Locale.ENGLISH, "process.outcome." + outcome));
    }

    private String fresh() {
        int number = getView().process().steps().size();
        while (getView().process().step("step-" + number).isPresent()) {
            number++;
        }
        return "step-" + number;
    }

    public String remove() {
        drawing.remove(id, revision, step);
        return again("", "removed");
    }

    public String move(int by) {
        drawing.move(id, revision, step, by);
        return again(step, "moved");
    }

    /** A step takes the place of another one. */
    public String drop(String from, String onto) {
        var steps = getView().process().steps().stream().map(ProcessStep::id).toList();
        if (steps.contains(from) && steps.contains(onto)) {
            drawing.move(id, revision, from, steps.indexOf(onto) - steps.indexOf(from));
        }
        return again(from, "moved");
    }

    public String undo() {
        editing.undo(id, DraftPart.PROCESS, revision);
        return again("", "undone");
    }

    public String redo() {
        editing.redo(id, DraftPart.PROCESS, revision);
        return again("", "redone");
    }

    /** A BPMN file as it arrives: taken in, or its faults shown. */
    public void takeIn(Upload upload) {
        try {
            var bytes = upload.content().readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refusal("process.fileTooLarge", LARGEST / 1024);
            }
            fileFaults = new ArrayList<>(drawing.takeIn(id, revision, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        view = null;
        step = "";
        load();
    }

    private String again(String at, String done) {
        notices.sayNext("admin_procedure_process." + done);
        return "/admin/procedure/process.xhtml?faces-redirect=true&id=" + id + (at.isEmpty() ? "" : "&step=" + at);
    }

    public List<UnitRow> getUnits() {
        return catalogue.units();
    }

    public List<StepKind> getKinds() {
        return List.of(StepKind.values());
    }

    public List<String> getRoles() {
        return List.of(Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK);
    }

    /** Address of this page with a step chosen. */
    public String at(String chosen) {
        return (id > 0 ? "?id=" + id : "?code=" + code + "&version=" + version) + "&step=" + chosen;
    }

    public String words(ProcessFault fault) {
        return Formats.text(
                "process.fault." + fault.key(),
                fault.arguments().stream().map(ProcessPage::spoken).toArray());
    }

    /** Outcomes and roles by their names, where they are some. */
    private static String spoken(String argument) {
        return CODES.contains(argument) ? Formats.text("process.outcome." + argument) : argument;
    }

    public String named(String stepId) {
        return getView()
                .process()
                .step(stepId)
                .filter(found -> found.name() != null)
                .map(found -> found.name().vi())
                .orElse(stepId);
    }

    public String words(ProcessFileFault fault) {
        return Formats.text("process.file." + fault.key(), fault.arguments().toArray());
    }

    public List<ProcessFileFault> getFileFaults() {
        return fileFaults;
    }

    public FlowPicture getPicture() {
        return getView().picture();
    }

    public StepSheet getSheet() {
        return sheet;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step == null ? "" : step;
    }

    public StepKind getKind() {
        return kind;
    }

    public void setKind(StepKind kind) {
        this.kind = kind;
    }
}
