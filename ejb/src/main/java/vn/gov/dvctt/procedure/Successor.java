package vn.gov.dvctt.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormOption;
import vn.gov.dvctt.procedure.api.ProcessStep;

/**
 * Whether what was filed under one version can go on under a later one: its answers still have a field of the kind, its papers the same number, the step it stands in
 * is still there with the same hands, and neither term nor fee is another. What was promised at filing stays promised.
 */
final class Successor {
    private final Definition before;
    private final Definition after;
    private final List<DesignFault> obstacles = new ArrayList<>();

    private Successor(Definition before, Definition after) {
        this.before = before;
        this.after = after;
    }

    static List<DesignFault> obstacles(Definition before, Definition after) {
        var look = new Successor(before, after);
        look.description();
        look.form();
        look.papers();
        look.process();
        look.promises();
        return List.copyOf(look.obstacles);
    }

    private void description() {
        if (!before.unit().equals(after.unit())) {
            obstacle(DraftPart.DESCRIPTION, "/unit", "adopt.unit", after.unit());
        }
        if (!before.systems().equals(after.systems())) {
            obstacle(DraftPart.DESCRIPTION, "/systems", "adopt.systems", String.join(", ", after.systems()));
        }
    }

    private void form() {
        before.form().fields().forEach(field -> after.form()
                .fieldOf(field.id())
                .ifPresentOrElse(
                        next -> field(field, next),
                        () -> obstacle(DraftPart.FORM, "/form", "adopt.fieldGone", words(field))));
        after.form()
                .fields()
                .filter(this::isNewlyDemanded)
                .forEach(field -> obstacle(DraftPart.FORM, "/form", "adopt.paperNew", words(field)));
    }

    /** A file that everybody must bring now and nobody had to: who has filed cannot bring it. */
    private boolean isNewlyDemanded(FormField field) {
        return field.kind() == FieldKind.FILE
                && field.required()
                && before.form().fieldOf(field.id()).filter(FormField::required).isEmpty();
    }

    private void field(FormField field, FormField next) {
        if (field.kind() != next.kind()) {
            obstacle(DraftPart.FORM, "/form", "adopt.fieldKind", words(field));
        }
        var options = next.options().stream().map(FormOption::id).toList();
        field.options().stream()
                .filter(option -> !options.contains(option.id()))
                .forEach(option -> obstacle(DraftPart.FORM, "/form", "adopt.optionGone", words(field), option.id()));
        if (field.kind() == FieldKind.TABLE && next.kind() == FieldKind.TABLE) {
            var columns = next.columns().stream().collect(Collectors.toMap(FormField::id, column -> column));
            field.columns().stream()
                    .filter(column -> !columns.containsKey(column.id()))
                    .forEach(column -> obstacle(DraftPart.FORM, "/form", "adopt.fieldGone", words(column)));
            field.columns().stream()
                    .filter(column -> columns.containsKey(column.id()))
                    .forEach(column -> field(column, columns.get(column.id())));
        }
    }

    private static String words(FormField field) {
        return field.label() == null ? field.id() : field.label().vi();
    }

    /** A paper answers the component of its number. */
    private void papers() {
        var old = before.components();
        var next = after.components();
        for (int index = 0; index < old.size(); index++) {
            if (index >= next.size() || !isSame(old.get(index), next.get(index))) {
                obstacle(
                        DraftPart.PAPERS,
                        "/components/" + index,
                        "adopt.paper",
                        old.get(index).name());
            }
        }
        for (int index = old.size(); index < next.size(); index++) {
            var added = next.get(index);
            if (added.mandatory() && !added.eForm() && !added.later()) {
                obstacle(DraftPart.PAPERS, "/components/" + index, "adopt.paperNew", added.name());
            }
        }
    }

    private static boolean isSame(Definition.Component one, Definition.Component other) {
        return Objects.equals(one.name(), other.name())
                && Objects.equals(one.caseName(), other.caseName())
                && one.eForm() == other.eForm()
                && one.later() == other.later();
    }

    private void process() {
        var old = before.course();
        var next = after.course();
        if (old.ministryDecides() != next.ministryDecides()
                || !old.first().id().equals(next.first().id())) {
            obstacle(DraftPart.PROCESS, "/process", "adopt.course");
        }
        for (var step : old.steps()) {
            if (next.step(step.id()).filter(same -> isSame(step, same)).isEmpty()) {
                obstacle(
                        DraftPart.PROCESS,
                        "/process",
                        "adopt.step",
                        step.name() == null ? step.id() : step.name().vi());
            }
        }
    }

    private static boolean isSame(ProcessStep one, ProcessStep other) {
        return one.kind() == other.kind()
                && Objects.equals(one.unit(), other.unit())
                && Objects.equals(one.role(), other.role())
                && one.systems().equals(other.systems());
    }

    private void promises() {
        if (!before.phases().equals(after.phases()) || !Objects.equals(before.renewed(), after.renewed())) {
            obstacle(DraftPart.TERMS, "/phases", "adopt.terms");
        }
        var old = before.fee() == null ? null : before.fee().rule();
        var next = after.fee() == null ? null : after.fee().rule();
        if (!Objects.equals(old, next)) {
            obstacle(DraftPart.FEES, "/fee", "adopt.fee");
        }
    }

    private void obstacle(DraftPart part, String place, String key, String... arguments) {
        obstacles.add(DesignFault.of(part, place, key, arguments));
    }
}
