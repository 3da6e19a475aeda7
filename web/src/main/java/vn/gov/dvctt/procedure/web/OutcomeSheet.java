package vn.gov.dvctt.procedure.web;

import java.io.Serial;
import java.io.Serializable;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.procedure.api.StepOutcome;

/** An outcome of a step as it is typed; one that leads nowhere is none. */
public class OutcomeSheet implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private String vi;
    private String en;
    private String next;

    OutcomeSheet(StepOutcome outcome) {
        code = outcome.code();
        vi = outcome.label() == null ? "" : outcome.label().vi();
        en = outcome.label() == null ? "" : outcome.label().en();
        next = outcome.next();
    }

    boolean isSaid() {
        return StepSheet.filled(next) != null;
    }

    StepOutcome outcome() {
        return new StepOutcome(code, new Label(vi, en), next);
    }

    public String getCode() {
        return code;
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

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
