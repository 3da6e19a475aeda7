package vn.gov.dvctt.procedure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;

/** Answers that nobody types: reckoned in the order of the form, so that one may build on another before it; in a table from the cells of its row and from what stands outside. */
final class Computed {
    private static final int PLACES = 4;

    private final Map<String, String> answers;
    private final Map<String, String> found = new HashMap<>();

    private Computed(Map<String, String> answers) {
        this.answers = new HashMap<>(answers);
    }

    /** By path; empty text where an answer is missing. */
    static Map<String, String> of(FormDefinition form, Map<String, String> answers) {
        var computed = new Computed(answers);
        form.fields().forEach(computed::field);
        return computed.found;
    }

    private void field(FormField field) {
        if (field.kind() == FieldKind.COMPUTED) {
            put(field.id(), field, "");
        }
        if (field.kind() == FieldKind.TABLE) {
            field.columns().stream()
                    .filter(column -> column.kind() == FieldKind.COMPUTED)
                    .forEach(column -> rows(field.id()).forEach(row -> put(row + column.id(), column, row)));
        }
    }

    /** Beginnings of the paths of rows in which something was answered. */
    private TreeSet<String> rows(String table) {
        var rows = new TreeSet<String>();
        answers.forEach((path, answer) -> {
            if (path.matches(table + "\\.\\d{1,3}\\.\\w+") && !answer.isBlank()) {
                rows.add(path.substring(0, path.lastIndexOf('.') + 1));
            }
        });
        return rows;
    }

    private void put(String path, FormField field, String row) {
        var value = reckoned(field.formula(), row).map(Computed::text).orElse("");
        found.put(path, value);
        answers.put(path, value);
    }

    private Optional<BigDecimal> reckoned(String formula, String row) {
        try {
            return new Formula(String.valueOf(formula))
                    .of(new Formula.Answers(
                            name -> number(answer(name, row)), this::count, name -> Corners.of(answer(name, row))
                                    .flatMap(Corners::hectares)));
        } catch (IllegalArgumentException none) {
            // a draft may hold a formula that is none yet; it is told beside it
            return Optional.empty();
        }
    }

    private String answer(String name, String row) {
        return answers.getOrDefault(row + name, answers.getOrDefault(name, ""));
    }

    private BigDecimal count(String field) {
        var rows = rows(field).size();
        return BigDecimal.valueOf(
                rows > 0
                        ? rows
                        : Arrays.stream(answers.getOrDefault(field, "").split(","))
                                .filter(one -> !one.isBlank())
                                .count());
    }

    private static Optional<BigDecimal> number(String answer) {
        return answer.matches("-?\\d{1,15}(\\.\\d{1,10})?") ? Optional.of(new BigDecimal(answer)) : Optional.empty();
    }

    private static String text(BigDecimal value) {
        var rounded = value.setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
