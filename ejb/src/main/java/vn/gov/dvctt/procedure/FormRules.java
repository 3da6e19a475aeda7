package vn.gov.dvctt.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FileQuestion;
import vn.gov.dvctt.procedure.api.FormCondition;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormSection;

/** Whether a form can be shown, answered and checked at all: ids, bounds, and conditions that lead somewhere. Single fields are judged by {@link FieldRules}. */
final class FormRules {
    static final int MOST_FIELDS = 400;
    private static final int MOST_SECTIONS = 60;

    private final FormDefinition form;
    private final List<DesignFault> faults = new ArrayList<>();
    private final Map<Integer, String> numbers = new HashMap<>();

    private FormRules(FormDefinition form) {
        this.form = form;
    }

    static List<DesignFault> faults(FormDefinition form) {
        var rules = new FormRules(form);
        if (rules.isTooLarge()) {
            return rules.faults;
        }
        rules.whole();
        rules.sections();
        rules.cycles();
        return rules.faults;
    }

    private boolean isTooLarge() {
        long fields = form.fields().count()
                + form.fields().mapToLong(field -> field.columns().size()).sum();
        if (fields > MOST_FIELDS) {
            fault("/form", "tooManyFields", String.valueOf(fields), String.valueOf(MOST_FIELDS));
        }
        if (form.sections().size() > MOST_SECTIONS) {
            fault("/form/sections", "tooManySections", String.valueOf(MOST_SECTIONS));
        }
        return !faults.isEmpty();
    }

    private void whole() {
        if (form.schema() != 1) {
            fault("/form/schema", "schema");
        }
        if (form.sections().isEmpty()) {
            fault("/form/sections", "noSection");
        }
    }

    private void sections() {
        var ids = new HashSet<String>();
        for (int index = 0; index < form.sections().size(); index++) {
            var section = form.sections().get(index);
            var place = "/form/sections/" + index;
            if (section.id() == null || !section.id().matches("[A-Za-z][A-Za-z0-9_-]{0,39}")) {
                fault(place + "/id", "id");
            } else if (!ids.add("section " + section.id())) {
                fault(place + "/id", "twice", section.id());
            }
            faults.addAll(FieldRules.label(place + "/title", section.title()));
            condition(place, section.showWhen());
            if (section.fields().isEmpty()) {
                faults.add(DesignFault.warning(DraftPart.FORM, place, "emptySection"));
            }
            fields(place, section, ids);
        }
    }

    private void fields(String sectionPlace, FormSection section, Set<String> ids) {
        for (int index = 0; index < section.fields().size(); index++) {
            var field = section.fields().get(index);
            var place = sectionPlace + "/fields/" + index;
            if (field.id() != null && !ids.add(field.id())) {
                fault(place + "/id", "twice", field.id());
            }
            faults.addAll(new FieldRules(field, place).faults());
            condition(place, field.showWhen());
            numbered(place, field);
            computed(place, field, List.of());
            for (int column = 0; column < field.columns().size(); column++) {
                computed(place + "/columns/" + column, field.columns().get(column), field.columns());
            }
        }
    }

    /** Files find their question by its number. */
    private void numbered(String place, FormField field) {
        if (field.kind() != FieldKind.FILE || field.id() == null) {
            return;
        }
        var other = numbers.putIfAbsent(FileQuestion.number(field.id()), field.id());
        if (other != null && !other.equals(field.id())) {
            fault(place + "/id", "fileNumber", field.id(), other);
        }
    }

    private void computed(String place, FormField field, List<FormField> row) {
        if (field.kind() != FieldKind.COMPUTED || field.formula() == null) {
            return;
        }
        try {
            new Formula(field.formula())
                    .fields().stream()
                            .filter(name -> form.fieldOf(name).isEmpty()
                                    && row.stream().noneMatch(cell -> name.equals(cell.id())))
                            .forEach(name -> fault(place + "/formula", "formulaField", name));
        } catch (IllegalArgumentException none) {
            // told where fields are judged by themselves
            return;
        }
    }

    private void condition(String place, FormCondition condition) {
        if (condition == null) {
            return;
        }
        var asked = form.fieldOf(String.valueOf(condition.field())).filter(field -> field.kind() != null);
        if (asked.isEmpty()) {
            fault(place + "/showWhen", "conditionField", String.valueOf(condition.field()));
            return;
        }
        var known = answers(asked.get());
        if (known.isEmpty() || condition.in().isEmpty() || !known.containsAll(condition.in())) {
            fault(place + "/showWhen", "conditionValue", condition.field(), String.join(", ", condition.in()));
        }
    }

    /** The answers that a condition may name; empty: none can be told in advance. */
    private static Set<String> answers(FormField field) {
        if (field.kind() == FieldKind.YES_NO) {
            return Set.of("true", "false");
        }
        var ids = new HashSet<String>();
        field.options().forEach(option -> ids.add(option.id()));
        return ids;
    }

    /** A field that is shown because of one that is shown because of it is never shown. */
    private void cycles() {
        var hangsOn = new HashMap<String, Set<String>>();
        for (var section : form.sections()) {
            for (var field : section.fields()) {
                var on = hangsOn.computeIfAbsent(String.valueOf(field.id()), ignored -> new HashSet<>());
                if (section.showWhen() != null) {
                    on.add(String.valueOf(section.showWhen().field()));
                }
                if (field.showWhen() != null) {
                    on.add(String.valueOf(field.showWhen().field()));
                }
            }
        }
        for (int index = 0; index < form.sections().size(); index++) {
            var fields = form.sections().get(index).fields();
            for (int place = 0; place < fields.size(); place++) {
                if (comesBack(String.valueOf(fields.get(place).id()), hangsOn)) {
                    fault(
                            "/form/sections/" + index + "/fields/" + place,
                            "cycle",
                            fields.get(place).id());
                }
            }
        }
    }

    private static boolean comesBack(String id, Map<String, Set<String>> hangsOn) {
        var seen = new HashSet<String>();
        var open = new ArrayList<>(hangsOn.getOrDefault(id, Set.of()));
        while (!open.isEmpty()) {
            var next = open.remove(open.size() - 1);
            if (next.equals(id)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(hangsOn.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    private void fault(String place, String key, String... arguments) {
        faults.add(DesignFault.of(DraftPart.FORM, place, key, arguments));
    }
}
