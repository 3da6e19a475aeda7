package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.dvctt.procedure.api.TermUnit;
import vn.gov.dvctt.processing.api.ClockEvaluation;
import vn.gov.dvctt.processing.api.EvaluateTerm;
import vn.gov.dvctt.processing.api.TermEvaluation;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Language;
import vn.gov.dvctt.shared.web.Notices;

/** The public due-date calculator. Its whole state stands in the address, so that a result can be kept and shown to others. */
@Named
@RequestScoped
public class ClockPage {
    /** A step of the answer: what it is called, and the sentences about it. */
    public record Step(String title, List<String> sentences, String tone) {}

    /** Faults whose words speak of JSON have others for people. */
    private static final Set<String> OF_MOMENTS = Set.of("instant", "missing");

    @EJB
    private ClockEvaluation clock;

    @Inject
    private Notices notices;

    @Inject
    private Language language;

    private final Map<String, String> faults = new LinkedHashMap<>();
    private ClockForm form;
    private EvaluateTerm asked;
    private TermEvaluation term;

    public void load() {
        var faces = FacesContext.getCurrentInstance();
        // faults are put into words before the page itself says in which language it is
        faces.getViewRoot().setLocale(language.getLocale());
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        form = new ClockForm(request.getParameterMap());
        if (!form.isAsked()) {
            return;
        }
        var read = EvaluationReader.read(form.question());
        read.faults().forEach(this::say);
        if (read.faults().isEmpty()) {
            count(read.command());
        }
    }

    private void count(EvaluateTerm command) {
        try {
            term = clock.evaluate(command);
            asked = command;
        } catch (Refusal refusal) {
            say(new EvaluationFault("phases", "beyond", refusal.arguments()));
        }
    }

    private void say(EvaluationFault fault) {
        var input = form.input(fault.path());
        if (faults.containsKey(input)) {
            return;
        }
        var key = key(input, fault);
        faults.put(input, Formats.text(key, fault.arguments().toArray()));
        notices.fault(input, key, fault.arguments().toArray());
    }

    private static String key(String input, EvaluationFault fault) {
        var moment = input.equals("date") || input.startsWith("from_") || input.startsWith("until_");
        if (moment && OF_MOMENTS.contains(fault.reason())) {
            return "public_processing_clock.fault.moment";
        }
        return switch (fault.reason()) {
            case "date", "time", "period" -> "public_processing_clock.fault." + fault.reason();
            default -> fault.key();
        };
    }

    /** What is wrong with an input; empty: nothing. */
    public String fault(String input) {
        return faults.getOrDefault(input, "");
    }

    public boolean isCounted() {
        return term != null;
    }

    public TermEvaluation getTerm() {
        return term;
    }

    public List<Step> getSteps() {
        var words = new EvaluationWords(language.getLocale());
        var steps = new ArrayList<Step>();
        steps.add(new Step(
                Formats.text("public_processing_clock.step.start"),
                List.of(words.start(asked.received(), term)),
                "past"));
        for (int i = 0; i < term.steps().size(); i++) {
            var step = term.steps().get(i);
            steps.add(new Step(words.title(i + 1, step), List.of(String.join(" ", words.counted(step))), "past"));
        }
        steps.add(
                term.due() == null
                        ? new Step(
                                Formats.text("public_processing_clock.step.stands"),
                                List.of(words.stands(term.standsSince())),
                                "waiting")
                        : new Step(
                                Formats.text("public_processing_clock.step.due"),
                                List.of(words.due(term.due())),
                                "good"));
        return steps;
    }

    public String getDate() {
        return form.isAsked() || !form.one("date").isEmpty() ? form.one("date") : Formats.date(Instant.now());
    }

    public String getTime() {
        return form.isAsked() || !form.one("time").isEmpty() ? form.one("time") : Formats.time(Instant.now());
    }

    public List<ClockForm.Phase> getPhases() {
        return form.phases();
    }

    public List<ClockForm.Pause> getPauses() {
        return form.pauses();
    }

    public boolean isMorePhases() {
        return form.phases().size() < ClockForm.MOST_ROWS;
    }

    public boolean isMorePauses() {
        return form.pauses().size() < ClockForm.MOST_ROWS;
    }

    public List<String> getUnits() {
        return Arrays.stream(TermUnit.values()).map(Enum::name).toList();
    }

    public boolean isOwn() {
        return form.isOwnCalendar();
    }

    public String getOff() {
        return form.one("off");
    }

    public String getWork() {
        return form.one("work");
    }

    public String getHours() {
        return form.one("hours");
    }
}
