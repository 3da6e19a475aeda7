package vn.gov.dvctt.procedure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.gov.dvctt.procedure.api.FeeBracket;
import vn.gov.dvctt.procedure.api.FeeLine;
import vn.gov.dvctt.procedure.api.FeeRelief;
import vn.gov.dvctt.procedure.api.FeeRule;

/** Whether a version's fee rule can be reckoned: its formulas are formulas over fields the form has, its scales ascend, its reliefs are shares. */
final class FeeCheck {
    private static final int LONGEST_TERM = 365;

    private final Definition definition;
    private final List<String> faults = new ArrayList<>();

    private FeeCheck(Definition definition) {
        this.definition = definition;
    }

    static List<String> faults(Definition definition) {
        var check = new FeeCheck(definition);
        if (definition.fee() != null && definition.fee().rule() != null) {
            check.rule(definition.fee().rule());
        }
        return List.copyOf(check.faults);
    }

    private void rule(FeeRule rule) {
        if (rule.moment() == null || rule.days() < 1 || rule.days() > LONGEST_TERM) {
            faults.add("fee: when it is raised and its term must be said");
        }
        if (rule.lines().isEmpty()) {
            faults.add("fee: a rule without lines");
        }
        rule.lines().forEach(this::line);
        rule.reliefs().forEach(this::relief);
    }

    private void line(FeeLine line) {
        var ways = Stream.of(line.amount() != null, !line.brackets().isEmpty(), line.formula() != null)
                .filter(said -> said)
                .count();
        if (ways != 1 || line.brackets().isEmpty() != (line.measure() == null)) {
            faults.add("fee " + line.name() + ": an amount, a scale with its measure, or a formula");
        }
        if (line.amount() != null && line.amount() < 0) {
            faults.add("fee " + line.name() + ": less than nothing");
        }
        Stream.of(line.measure(), line.formula())
                .filter(java.util.Objects::nonNull)
                .forEach(formula -> formula(line.name(), formula));
        scale(line);
    }

    private void formula(String name, String text) {
        try {
            unknown(new Formula(text).fields()).forEach(field -> faults.add("fee " + name + ": no field " + field));
        } catch (IllegalArgumentException none) {
            faults.add("fee " + name + ": " + none.getMessage());
        }
    }

    private Stream<String> unknown(Set<String> fields) {
        return fields.stream().filter(field -> definition.form().fieldOf(field).isEmpty());
    }

    private void scale(FeeLine line) {
        BigDecimal before = null;
        var open = false;
        for (FeeBracket step : line.brackets()) {
            if (open || before != null && step.upTo() != null && step.upTo().compareTo(before) <= 0) {
                faults.add("fee " + line.name() + ": the scale does not ascend");
            }
            open = step.upTo() == null;
            before = step.upTo();
        }
    }

    private void relief(FeeRelief relief) {
        if (relief.percent() < 1
                || relief.percent() > 100
                || relief.ground() == null
                || relief.ground().isBlank()) {
            faults.add("fee: a relief needs a ground and a share from 1 to 100");
        }
        var component = relief.component();
        if (component != null
                && (component < 1 || component > definition.components().size())) {
            faults.add("fee: no component " + component);
        }
    }
}
