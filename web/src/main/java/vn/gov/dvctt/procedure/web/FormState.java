package vn.gov.dvctt.procedure.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormCondition;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.shared.web.Formats;

/** A form with its answers as it stands in one request: which paths exist, which may be edited, what is wrong with them. */
record FormState(
        FormDefinition definition,
        Map<String, String> answers,
        List<FieldFault> faults,
        boolean readonly,
        Map<String, String> asked,
        Map<String, String> former,
        String language) {
    private static final Pattern CELL = Pattern.compile("(\\w+)\\.(\\d{1,3})\\.(\\w+)");
    private static final int MOST_ROWS = 50;
    private static final Set<FieldKind> CHOSEN = Set.of(FieldKind.CHOICE, FieldKind.MULTI_CHOICE, FieldKind.YES_NO);

    String answer(String path) {
        return answers.getOrDefault(path, "");
    }

    /** The field or column of a path; only what the definition knows. */
    Optional<FormField> field(String path) {
        var cell = CELL.matcher(path);
        if (!cell.matches()) {
            return definition.fieldOf(path).filter(field -> field.id().equals(path) && field.kind() != FieldKind.TABLE);
        }
        return definition
                .fieldOf(path)
                .filter(table -> table.kind() == FieldKind.TABLE && Integer.parseInt(cell.group(2)) < mostRows(table))
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.id().equals(cell.group(3)))
                        .findFirst());
    }

    /** In a supplement only what was asked for; a table that was asked for as a whole is open in all its cells. */
    boolean editable(String path) {
        if (readonly) {
            return false;
        }
        return asked == null || asked.containsKey(path) || asked.containsKey(path.replaceAll("\\..*", ""));
    }

    /** In an amendment of the applicant's own accord: differs from what was submitted. */
    boolean isChanged(String path) {
        return asked == null && former != null && !answer(path).equals(former.getOrDefault(path, ""));
    }

    boolean shown(FormCondition condition) {
        return condition == null || condition.holds(answers);
    }

    /** Whether the browser itself can follow the condition: only if the answer it hangs on can be changed there. */
    boolean followed(FormCondition condition) {
        return condition != null && editable(condition.field());
    }

    int rows(FormField table) {
        var prefix = table.id() + ".";
        return answers.entrySet().stream()
                .filter(answer ->
                        answer.getKey().startsWith(prefix) && !answer.getValue().isEmpty())
                .map(answer -> CELL.matcher(answer.getKey()))
                .filter(cell -> cell.matches())
                .mapToInt(cell -> Integer.parseInt(cell.group(2)) + 1)
                .max()
                .orElse(0);
    }

    int rowsToEdit(FormField table) {
        var fewest =
                table.min() == null ? (table.required() ? 1 : 0) : table.min().intValue();
        return Math.max(rows(table), isGroup(table) ? 1 : fewest);
    }

    /** Questions that belong together: one row, which neither comes nor goes. */
    static boolean isGroup(FormField table) {
        return table.max() != null && table.max().intValue() == 1;
    }

    static int mostRows(FormField table) {
        return table.max() == null ? MOST_ROWS : table.max().intValue();
    }

    /** What taking a row out of a table changes: the later rows move up. */
    Map<String, String> without(String rowPath) {
        var parts = rowPath.split("\\.");
        var table =
                definition.fieldOf(rowPath).filter(field -> field.kind() == FieldKind.TABLE && editable(field.id()));
        if (parts.length != 2 || !parts[1].matches("\\d{1,3}") || table.isEmpty()) {
            return Map.of();
        }
        var changes = new LinkedHashMap<String, String>();
        for (var row = Integer.parseInt(parts[1]); row < rows(table.get()); row++) {
            for (var column : table.get().columns()) {
                var path = parts[0] + "." + row + "." + column.id();
                var next = answer(parts[0] + "." + (row + 1) + "." + column.id());
                if (!answer(path).equals(next)) {
                    changes.put(path, next);
                }
            }
        }
        return changes;
    }

    /** The words of each fault by path; the first one of a path, for one thing can be mended at a time. */
    Map<String, String> faultTexts() {
        var texts = new LinkedHashMap<String, String>();
        faults.forEach(fault -> texts.putIfAbsent(fault.path(), words(fault)));
        return texts;
    }

    private String words(FieldFault fault) {
        var field = field(fault.path());
        var hint = field.map(FormField::patternHint);
        if (fault.key().equals("pattern") && hint.isPresent()) {
            return Formats.text("fault.pattern", hint.get().in(language));
        }
        if (fault.key().equals("tooFewRows")
                && definition.fieldOf(fault.path()).filter(FormState::isGroup).isPresent()) {
            return Formats.text("fault.required");
        }
        var kind = field.map(FormField::kind).orElse(FieldKind.TEXT);
        if (fault.key().equals("required") && kind == FieldKind.FILE) {
            return Formats.text("fault.requiredFile");
        }
        if (fault.key().startsWith("signature")) {
            return Formats.text("signature.fault." + fault.key());
        }
        if (fault.key().equals("required") && CHOSEN.contains(kind)) {
            return Formats.text("fault.requiredChoice");
        }
        return Formats.text(
                "fault." + fault.key(),
                fault.arguments().stream()
                        .map(argument -> argument(kind, argument))
                        .toArray());
    }

    private static String argument(FieldKind kind, String text) {
        if (text.equals("TODAY")) {
            return Formats.text("fault.today");
        }
        return text.matches("-?\\d+(\\.\\d+)?") ? Formats.number(new BigDecimal(text)) : AnswerText.shown(kind, text);
    }

    /** The label of a path, with its row: "Nhân sự, dòng 2: Họ và tên". */
    String label(String path) {
        var cell = CELL.matcher(path);
        var top = definition
                .fieldOf(path)
                .map(FormField::label)
                .map(label -> label.in(language))
                .orElse(path);
        if (!cell.matches()) {
            return top;
        }
        var column = field(path)
                .map(FormField::label)
                .map(label -> label.in(language))
                .orElse("");
        return Formats.text("form.cell", top, Integer.parseInt(cell.group(2)) + 1, column);
    }

    /** The posted texts as changes against what is kept; unknown and closed paths are passed over. */
    Map<String, String> changes(Map<String, String[]> posted) {
        var changes = new HashMap<String, String>();
        posted.forEach((path, values) -> field(path)
                .filter(field -> editable(path) && field.kind() != FieldKind.COMPUTED && field.kind() != FieldKind.FILE)
                .ifPresent(field -> {
                    var kept = AnswerText.kept(field.kind(), String.join(",", filled(values)));
                    if (!kept.equals(answer(path))) {
                        changes.put(path, kept);
                    }
                }));
        return changes;
    }

    private static List<String> filled(String[] values) {
        // a group of check boxes brings an empty value along, so that "none" can be told from "not asked"
        return List.of(values).stream().filter(value -> !value.isEmpty()).toList();
    }
}
