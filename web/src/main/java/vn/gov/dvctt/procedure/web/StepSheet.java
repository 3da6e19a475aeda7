package vn.gov.dvctt.procedure.web;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.gov.dvctt.procedure.api.Consultation;
import vn.gov.dvctt.procedure.api.FormCondition;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.StepCondition;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.procedure.api.StepTerm;
import vn.gov.dvctt.procedure.api.TermUnit;
import vn.gov.dvctt.procedure.api.WaitGround;

/** A step as it is typed. */
public class StepSheet implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MORE_HEARD = 2;

    private final String id;
    private final StepKind kind;
    private final ArrayList<String> systems;
    private final ArrayList<HeardSheet> heard = new ArrayList<>();
    private final ArrayList<OutcomeSheet> outcomes = new ArrayList<>();
    private final ArrayList<String> cases;
    private String vi;
    private String en;
    private String unit;
    private String role;
    private String amount;
    private TermUnit termUnit;
    private WaitGround pause;
    private String field;
    private String values;

    StepSheet(ProcessStep step) {
        id = step.id();
        kind = step.kind();
        vi = step.name() == null ? "" : step.name().vi();
        en = step.name() == null ? "" : step.name().en();
        unit = step.unit();
        role = step.role();
        amount = step.term() == null ? "" : String.valueOf(step.term().amount());
        termUnit = step.term() == null ? TermUnit.WORKING_DAY : step.term().unit();
        pause = step.pause();
        systems = new ArrayList<>(step.systems());
        step.consults().forEach(one -> heard.add(new HeardSheet(one)));
        for (int i = 0; kind == StepKind.CONSULT && i < MORE_HEARD; i++) {
            heard.add(new HeardSheet(new Consultation(null, null, null)));
        }
        step.outcomes().forEach(outcome -> outcomes.add(new OutcomeSheet(outcome)));
        var when = step.when();
        cases = new ArrayList<>(when == null ? List.of() : when.cases());
        field = when == null || when.answer() == null ? "" : when.answer().field();
        values = when == null || when.answer() == null
                ? ""
                : String.join(", ", when.answer().in());
    }

    ProcessStep step() {
        return new ProcessStep(
                id,
                kind,
                new Label(vi, en),
                filled(unit),
                filled(role),
                term(amount, termUnit),
                pause,
                systems,
                heard.stream()
                        .filter(HeardSheet::isSaid)
                        .map(HeardSheet::consultation)
                        .toList(),
                when(),
                outcomes.stream()
                        .filter(OutcomeSheet::isSaid)
                        .map(OutcomeSheet::outcome)
                        .toList());
    }

    private StepCondition when() {
        var asked = filled(field) == null ? null : new FormCondition(field, split(values));
        return asked == null && cases.isEmpty() ? null : new StepCondition(cases, asked);
    }

    private static List<String> split(String text) {
        return Arrays.stream((text == null ? "" : text).split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** What is no number is said by the check to be no term. */
    static StepTerm term(String amount, TermUnit unit) {
        if (filled(amount) == null) {
            return null;
        }
        return new StepTerm(amount.strip().matches("\\d{1,4}") ? Integer.parseInt(amount.strip()) : 0, unit);
    }

    static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getId() {
        return id;
    }

    public StepKind getKind() {
        return kind;
    }

    public boolean isTaken() {
        return kind != StepKind.ROUTE && kind != StepKind.RETURN;
    }

    public boolean isConditional() {
        return kind == StepKind.APPRAISE
                || kind == StepKind.CONSULT
                || kind == StepKind.INSPECT
                || kind == StepKind.APPROVE;
    }

    public boolean isWaiting() {
        return kind == StepKind.APPRAISE || kind == StepKind.CONSULT;
    }

    public List<HeardSheet> getHeard() {
        return heard;
    }

    public List<OutcomeSheet> getOutcomes() {
        return outcomes;
    }

    public String getVi() {
        return vi;
    }

    public void setVi(String vi) {
        this.vi = vi;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public TermUnit getTermUnit() {
        return termUnit;
    }

    public void setTermUnit(TermUnit termUnit) {
        this.termUnit = termUnit;
    }

    public WaitGround getPause() {
        return pause;
    }

    public void setPause(WaitGround pause) {
        this.pause = pause;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getValues() {
        return values;
    }

    public void setValues(String values) {
        this.values = values;
    }
}
