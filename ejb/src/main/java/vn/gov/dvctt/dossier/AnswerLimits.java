package vn.gov.dvctt.dossier;

import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.shared.Refusal;

/** What is kept although it may be faulty still has bounds: a path that the form knows, and no novel. */
final class AnswerLimits {
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_PATH = 120;
    private static final int MOST_ROWS = 1000;

    private AnswerLimits() {}

    static Map<String, String> known(ProcedureVersionView version, Map<String, String> changes) {
        return changes.entrySet().stream()
                .filter(change -> isKnown(version.form(), change.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, change -> bounded(change.getValue())));
    }

    private static boolean isKnown(FormDefinition form, String path) {
        if (path.length() > LONGEST_PATH) {
            return false;
        }
        var parts = path.split("\\.", -1);
        var field = form.fieldOf(path);
        if (parts.length == 1) {
            return field.filter(AnswerLimits::isTyped).isPresent();
        }
        return parts.length == 3
                && parts[1].matches("\\d{1,3}")
                && Integer.parseInt(parts[1]) < MOST_ROWS
                && field.stream()
                        .flatMap(table -> table.columns().stream())
                        .anyMatch(column -> isTyped(column) && column.id().equals(parts[2]));
    }

    private static boolean isTyped(FormField field) {
        return field.kind() != FieldKind.COMPUTED && field.kind() != FieldKind.FILE;
    }

    private static String bounded(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal("dossier.textTooLong", LONGEST_TEXT);
        }
        return text;
    }
}
