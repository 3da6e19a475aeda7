package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.dvctt.procedure.api.ProcessReading;
import vn.gov.dvctt.procedure.api.ProcessSheet;
import vn.gov.dvctt.procedure.api.StepOutcome;
import vn.gov.dvctt.processing.api.ProcessTrial;
import vn.gov.dvctt.processing.api.SimulateProcess;
import vn.gov.dvctt.processing.api.Simulation;
import vn.gov.dvctt.processing.api.TriedWay;
import vn.gov.dvctt.processing.api.WalkProcess;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;

/** A process tried before it is published: many dossiers reckoned through it, or one led by hand. */
@Named
@ViewScoped
public class SimulationPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int BAR = 120;

    @EJB
    private transient ProcessReading reading;

    @EJB
    private transient ProcessTrial trial;

    @Inject
    private transient Notices notices;

    private final Instant from = Instant.now();
    private final ArrayList<WalkProcess.Turn> turns = new ArrayList<>();
    private final SimulationForm form = new SimulationForm();
    private long id;
    private String code = "";
    private int version;
    private String days = "1";
    private Simulation simulation;
    private transient ProcessSheet view;
    private transient TriedWay way;

    public void load() {
        getView();
    }

    public ProcessSheet getView() {
        if (view == null) {
            view = id > 0 ? reading.ofDraft(id) : reading.ofVersion(code, version);
        }
        return view;
    }

    private Map<String, String> answers() {
        return Arrays.stream(form.getAnswers().split(","))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip(), (one, other) -> other));
    }

    public void simulate() {
        var faults = form.faults();
        faults.forEach((input, most) -> notices.fault("f:" + input, "admin_processing_simulation.number", 0, most));
        if (!faults.isEmpty()) {
            return;
        }
        var sheet = getView();
        simulation = trial.simulate(new SimulateProcess(
                sheet.process(),
                sheet.unit(),
                sheet.phases(),
                null,
                answers(),
                from,
                form.number("dossiers"),
                form.number("perDay"),
                form.number("people"),
                form.number("minutes"),
                form.number("elsewhere"),
                form.number("back")));
    }

    public TriedWay getWay() {
        if (way == null) {
            way = trial.walk(new WalkProcess(getView().process(), getView().phases(), null, answers(), from, turns));
        }
        return way;
    }

    public List<StepOutcome> getOutcomes() {
        return getWay().present() == null ? List.of() : getWay().present().outcomes();
    }

    public void turn(String outcome) {
        turns.add(new WalkProcess.Turn(outcome, days.strip().matches("\\d{1,3}") ? Integer.parseInt(days.strip()) : 0));
        way = null;
    }

    public void begin() {
        turns.clear();
        way = null;
    }

    /** In working days and hours. */
    public String time(long minutes) {
        return Formats.text(
                "admin_processing_simulation.days",
                minutes / simulation.workday(),
                minutes % simulation.workday() / 60);
    }

    /** Width of a bar, of the longest waiting of all steps. */
    public long bar(long minutes) {
        var longest = simulation.steps().stream()
                .mapToLong(Simulation.Step::waits90)
                .max()
                .orElse(0);
        return longest == 0 ? 0 : minutes * BAR / longest;
    }

    public Simulation getSimulation() {
        return simulation;
    }

    public SimulationForm getForm() {
        return form;
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

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days == null ? "" : days;
    }
}
