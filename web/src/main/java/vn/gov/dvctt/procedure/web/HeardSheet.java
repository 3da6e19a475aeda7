package vn.gov.dvctt.procedure.web;

import java.io.Serial;
import java.io.Serializable;
import vn.gov.dvctt.procedure.api.Consultation;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.procedure.api.TermUnit;

/** Somebody who is heard in a step, as it is typed; an empty line is nobody. */
public class HeardSheet implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private String unit;
    private String body;
    private String amount;
    private final String bodyEn;
    private final TermUnit termUnit;

    HeardSheet(Consultation one) {
        unit = one.unit();
        body = one.body() == null ? "" : one.body().vi();
        bodyEn = one.body() == null ? null : one.body().en();
        amount = one.term() == null ? "" : String.valueOf(one.term().amount());
        termUnit = one.term() == null ? TermUnit.WORKING_DAY : one.term().unit();
    }

    boolean isSaid() {
        return StepSheet.filled(unit) != null || StepSheet.filled(body) != null;
    }

    Consultation consultation() {
        var outside = StepSheet.filled(body);
        return new Consultation(
                StepSheet.filled(unit),
                outside == null ? null : new Label(outside, bodyEn),
                StepSheet.term(amount, termUnit));
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }
}
