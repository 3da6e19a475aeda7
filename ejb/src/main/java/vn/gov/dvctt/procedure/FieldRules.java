package vn.gov.dvctt.procedure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.Label;

/** Whether one field can be asked for and answered, and by everybody: what a screen reader would not say is a warning. */
final class FieldRules {
    static final Set<String> PREFILLS = Set.of(
            "fullName",
            "organisationName",
            "email",
            "phone",
            "address",
            "identityNumber",
            "taxNumber",
            "account",
            "earlier");
    private static final Set<FieldKind> TEXTS = Set.of(FieldKind.TEXT, FieldKind.LONG_TEXT);
    private static final Set<FieldKind> CHOICES = Set.of(FieldKind.CHOICE, FieldKind.MULTI_CHOICE);
    private static final int LONG_LABEL = 120;
    private static final int LONGEST_LABEL = 1000;
    private static final int MOST_OPTIONS = 200;
    private static final int MOST_COLUMNS = 20;
    private static final int LONGEST_ANSWER = 10_000;

    private final FormField field;
    private final String place;
    private final List<DesignFault> faults = new ArrayList<>();

    FieldRules(FormField field, String place) {
        this.field = field;
        this.place = place;
    }

    List<DesignFault> faults() {
        if (field.kind() == null) {
            fault("/kind", "kind");
            return faults;
        }
        if (field.id() == null || !field.id().matches("[A-Za-z][A-Za-z0-9_]{0,39}")) {
            fault("/id", "id");
        }
        faults.addAll(label(place + "/label", field.label()));
        bounds();
        pattern();
        options();
        columns();
        formula();
        files();
        if (field.prefill() != null && !PREFILLS.contains(field.prefill())) {
            fault("/prefill", "prefill", field.prefill());
        }
        return faults;
    }

    /** Faults and warnings about words that people read. */
    static List<DesignFault> label(String place, Label label) {
        if (label == null || blank(label.vi())) {
            return List.of(DesignFault.of(DraftPart.FORM, place, "label"));
        }
        if (label.vi().length() > LONGEST_LABEL) {
            return List.of(DesignFault.of(DraftPart.FORM, place, "labelTooLong", String.valueOf(LONGEST_LABEL)));
        }
        var warnings = new ArrayList<DesignFault>();
        if (label.vi().length() > LONG_LABEL) {
            warnings.add(DesignFault.warning(DraftPart.FORM, place, "labelLong", String.valueOf(LONG_LABEL)));
        }
        if (blank(label.en())) {
            warnings.add(DesignFault.warning(DraftPart.FORM, place, "labelEnglish"));
        }
        return warnings;
    }

    private void bounds() {
        if (field.min() != null && field.max() != null && field.min().compareTo(field.max()) > 0) {
            fault("/min", "bounds");
        }
        if (field.maxLength() != null && (field.maxLength() < 1 || field.maxLength() > LONGEST_ANSWER)) {
            fault("/maxLength", "maxLength", String.valueOf(LONGEST_ANSWER));
        }
        if (field.kind() == FieldKind.TABLE
                && field.max() != null
                && field.max().compareTo(new BigDecimal(200)) > 0) {
            fault("/max", "rows");
        }
        if (!day(field.notBefore())) {
            fault("/notBefore", "day");
        }
        if (!day(field.notAfter())) {
            fault("/notAfter", "day");
        }
        if (field.kind() == FieldKind.NUMBER && field.unit() == null) {
            warning("/unit", "noUnit");
        }
    }

    private static boolean day(String limit) {
        if (limit == null || limit.isEmpty() || limit.equals("TODAY")) {
            return true;
        }
        try {
            LocalDate.parse(limit);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void pattern() {
        if (field.pattern() == null) {
            return;
        }
        if (!TEXTS.contains(field.kind())) {
            fault("/pattern", "patternKind");
        }
        PatternProbe.fault(field.pattern()).ifPresent(key -> fault("/pattern", key));
        if (field.patternHint() == null || blank(field.patternHint().vi())) {
            warning("/patternHint", "noHint");
        }
    }

    /** Whether it asks for what the form has is seen in the whole form. */
    private void formula() {
        if (field.kind() != FieldKind.COMPUTED) {
            return;
        }
        try {
            new Formula(field.formula() == null ? "" : field.formula());
        } catch (IllegalArgumentException none) {
            fault("/formula", "formula", field.formula() == null ? "" : field.formula());
        }
    }

    private void files() {
        if (field.kind() != FieldKind.FILE) {
            if (field.extensions() != null || field.maxMegabytes() != null) {
                fault("/extensions", "fileKind");
            }
            return;
        }
        if (PaperRules.isBad(field.extensions())) {
            fault("/extensions", "extensions");
        }
        if (PaperRules.isBad(field.maxMegabytes())) {
            fault("/maxMegabytes", "megabytes", String.valueOf(PaperRules.MOST_MEGABYTES));
        }
        if (field.prefill() != null) {
            fault("/prefill", "filePrefill");
        }
    }

    private void options() {
        if (CHOICES.contains(field.kind()) && field.options().isEmpty()) {
            fault("/options", "noOptions");
        }
        if (field.options().size() > MOST_OPTIONS) {
            fault("/options", "tooManyOptions", String.valueOf(MOST_OPTIONS));
            return;
        }
        var ids = new HashSet<String>();
        for (int index = 0; index < field.options().size(); index++) {
            var option = field.options().get(index);
            if (option.id() == null || !option.id().matches("[A-Za-z0-9_.-]{1,60}")) {
                fault("/options/" + index + "/id", "optionId");
            } else if (!ids.add(option.id())) {
                fault("/options/" + index + "/id", "twice", option.id());
            }
            faults.addAll(label(place + "/options/" + index + "/label", option.label()));
        }
    }

    private void columns() {
        if (field.kind() != FieldKind.TABLE) {
            if (!field.columns().isEmpty()) {
                fault("/columns", "columnsKind");
            }
            return;
        }
        if (field.columns().isEmpty()) {
            fault("/columns", "noColumns");
        }
        if (field.columns().size() > MOST_COLUMNS) {
            fault("/columns", "tooManyColumns", String.valueOf(MOST_COLUMNS));
            return;
        }
        var ids = new HashSet<String>();
        for (int index = 0; index < field.columns().size(); index++) {
            column("/columns/" + index, field.columns().get(index), ids);
        }
    }

    private void column(String where, FormField column, Set<String> ids) {
        if (column.id() != null && !ids.add(column.id())) {
            fault(where + "/id", "twice", column.id());
        }
        if (column.kind() == FieldKind.TABLE
                || column.kind() != null && column.kind().isGroup()
                || !column.columns().isEmpty()) {
            fault(where + "/kind", "tableInTable");
            return;
        }
        if (column.kind() == FieldKind.FILE) {
            fault(where + "/kind", "fileInTable");
            return;
        }
        if (column.showWhen() != null) {
            fault(where + "/showWhen", "conditionInTable");
        }
        faults.addAll(new FieldRules(column, place + where).faults());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private void fault(String where, String key, String... arguments) {
        faults.add(DesignFault.of(DraftPart.FORM, place + where, key, arguments));
    }

    private void warning(String where, String key) {
        faults.add(DesignFault.warning(DraftPart.FORM, place + where, key));
    }
}
