package vn.gov.dvctt.procedure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.FeeBracket;
import vn.gov.dvctt.procedure.api.FeeLine;
import vn.gov.dvctt.procedure.api.FeeRelief;
import vn.gov.dvctt.procedure.api.FeeRule;
import vn.gov.dvctt.procedure.api.StepCondition;

/** Whether a version's fee rule can be reckoned: its formulas are formulas over fields the form has, its scales ascend, its reliefs are shares. */
final class FeeCheck {
    private static final int LONGEST_TERM = 365;
    private static final String RULE = "/fee/rule";

    private final Definition definition;
    private final List<DesignFault> faults = new ArrayList<>();

    private FeeCheck(Definition definition) {
        this.definition = definition;
    }

    static List<DesignFault> faults(Definition definition) {
        var check = new FeeCheck(definition);
        if (definition.fee() != null && definition.fee().rule() != null) {
            check.rule(definition.fee().rule());
        }
        return List.copyOf(check.faults);
    }

    private void rule(FeeRule rule) {
        if ("NONE".equals(definition.fee().kind())) {
            say("/fee/kind", "feeKind");
        }
        if (rule.moment() == null) {
            say(RULE + "/moment", "feeMoment");
        }
        if (rule.days() < 1 || rule.days() > LONGEST_TERM) {
            say(RULE + "/days", "feeDays", String.valueOf(LONGEST_TERM));
        }
        if (rule.lines().isEmpty()) {
            say(RULE + "/lines", "feeNoLine");
        }
        for (int index = 0; index < rule.lines().size(); index++) {
            line(RULE + "/lines/" + index, rule.lines().get(index));
        }
        for (int index = 0; index < rule.reliefs().size(); index++) {
            relief(RULE + "/reliefs/" + index, rule.reliefs().get(index));
        }
    }

    private void line(String place, FeeLine line) {
        if (line.name() == null || line.name().isBlank()) {
            say(place + "/name", "feeLineName");
        }
        var ways = Stream.of(line.amount() != null, !line.brackets().isEmpty(), line.formula() != null)
                .filter(said -> said)
                .count();
        if (ways != 1 || line.brackets().isEmpty() != (line.measure() == null)) {
            say(place, "feeWay", named(line));
        }
        if (line.amount() != null && line.amount() < 0) {
            say(place + "/amount", "feeAmount");
        }
        Stream.of(line.measure(), line.formula())
                .filter(Objects::nonNull)
                .forEach(formula -> formula(place, line, formula));
        scale(place, line);
        condition(place, line.when());
    }

    private static String named(FeeLine line) {
        return line.name() == null ? "" : line.name();
    }

    private void formula(String place, FeeLine line, String text) {
        try {
            new Formula(text)
                    .fields().stream()
                            .filter(field -> definition.form().fieldOf(field).isEmpty())
                            .forEach(field -> say(place, "feeField", named(line), field));
        } catch (IllegalArgumentException none) {
            say(place, "feeFormula", named(line), text);
        }
    }

    private void scale(String place, FeeLine line) {
        BigDecimal before = null;
        var open = false;
        for (FeeBracket step : line.brackets()) {
            if (open || before != null && step.upTo() != null && step.upTo().compareTo(before) <= 0) {
                say(place + "/brackets", "feeScale", named(line));
                return;
            }
            open = step.upTo() == null;
            before = step.upTo();
        }
    }

    private void condition(String place, StepCondition when) {
        if (when != null
                && when.answer() != null
                && definition
                        .form()
                        .fieldOf(String.valueOf(when.answer().field()))
                        .isEmpty()) {
            say(place + "/when", "conditionField", String.valueOf(when.answer().field()));
        }
    }

    private void relief(String place, FeeRelief relief) {
        if (relief.percent() < 1
                || relief.percent() > 100
                || relief.ground() == null
                || relief.ground().isBlank()) {
            say(place, "feeRelief");
        }
        var component = relief.component();
        if (component != null
                && (component < 1 || component > definition.components().size())) {
            say(place + "/component", "feeComponent", String.valueOf(component));
        }
        condition(place, relief.when());
    }

    private void say(String place, String key, String... arguments) {
        faults.add(DesignFault.of(DraftPart.FEES, place, key, arguments));
    }
}
