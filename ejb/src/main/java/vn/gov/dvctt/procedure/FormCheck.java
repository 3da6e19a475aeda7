package vn.gov.dvctt.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.gov.dvctt.procedure.api.Communes;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormOption;
import vn.gov.dvctt.procedure.api.FormSection;

/** Answers held against a form: every rule of the definition, once, here. Pages may check earlier but never instead. */
final class FormCheck {
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,10})?");
    private static final Pattern MONEY = Pattern.compile("\\d{1,15}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;\"]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,6}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{6,18}[0-9]");
    private static final int MOST_ROWS = 50;
    private static final int PATTERN_TEXT = 1000;

    private final FormDefinition form;
    private final Map<String, String> answers;

    FormCheck(FormDefinition form, Map<String, String> answers) {
        this.form = form;
        this.answers = answers;
    }

    /** Every fault, in the order of the form; answers that belong to no field come last. */
    List<FieldFault> all() {
        var faults = new ArrayList<FieldFault>();
        for (var section : form.sections()) {
            section.fields().stream()
                    .filter(field -> shown(section, field))
                    .forEach(field -> field(field, true, faults));
        }
        answers.keySet().stream()
                .filter(path -> leaf(path).isEmpty())
                .forEach(path -> faults.add(new FieldFault(path, "unknown", List.of())));
        return faults;
    }

    /** Faults of these paths alone; empty answers are not asked for yet. */
    List<FieldFault> of(List<String> paths) {
        var faults = new ArrayList<FieldFault>();
        for (var path : paths) {
            leaf(path)
                    .ifPresentOrElse(
                            field -> value(path, field, false, faults),
                            () -> faults.add(new FieldFault(path, "unknown", List.of())));
        }
        return faults;
    }

    private boolean shown(FormSection section, FormField field) {
        return (section.showWhen() == null || section.showWhen().holds(answers))
                && (field.showWhen() == null || field.showWhen().holds(answers));
    }

    /** The field an answer belongs to: a top-level one, or a column for {@code table.<row>.<column>}. */
    private Optional<FormField> leaf(String path) {
        var parts = path.split("\\.", -1);
        var top = form.fieldOf(path);
        if (parts.length == 1) {
            return top.filter(field -> field.kind() != FieldKind.TABLE);
        }
        if (parts.length != 3 || !parts[1].matches("\\d{1,3}")) {
            return Optional.empty();
        }
        return top.filter(field -> field.kind() == FieldKind.TABLE).flatMap(table -> table.columns().stream()
                .filter(column -> column.id().equals(parts[2]))
                .findFirst());
    }

    private void field(FormField field, boolean demand, List<FieldFault> faults) {
        if (field.kind() != FieldKind.TABLE) {
            value(field.id(), field, demand, faults);
            return;
        }
        var rows = rows(field.id());
        int fewest = Math.max(
                field.required() ? 1 : 0, field.min() == null ? 0 : field.min().intValue());
        int most = field.max() == null ? MOST_ROWS : field.max().intValue();
        if (rows.size() < fewest) {
            faults.add(new FieldFault(field.id(), "tooFewRows", String.valueOf(fewest)));
        }
        if (rows.size() > most) {
            faults.add(new FieldFault(field.id(), "tooManyRows", String.valueOf(most)));
        }
        for (int row : rows) {
            field.columns()
                    .forEach(column -> value(field.id() + "." + row + "." + column.id(), column, demand, faults));
        }
    }

    /** Rows in which anything was answered: an empty row that was only added is none. */
    private Set<Integer> rows(String table) {
        var rows = new TreeSet<Integer>();
        answers.forEach((path, answer) -> {
            if (path.startsWith(table + ".") && !answer.isBlank() && leaf(path).isPresent()) {
                rows.add(Integer.valueOf(path.split("\\.")[1]));
            }
        });
        return rows;
    }

    private void value(String path, FormField field, boolean demand, List<FieldFault> faults) {
        var answer = answers.getOrDefault(path, "");
        if (answer.isBlank()) {
            if (demand && field.required() && isTyped(field)) {
                faults.add(new FieldFault(path, "required", List.of()));
            }
            return;
        }
        shape(field, answer)
                .or(() -> place(path, field, answer))
                .ifPresent(fault -> faults.add(new FieldFault(path, fault.key(), fault.arguments())));
    }

    /** A commune belongs to the province beside it; while there is none, that one is asked for first. */
    private Optional<FieldFault> place(String path, FormField field, String answer) {
        var province = answers.getOrDefault(Communes.provinceBeside(path), "");
        return field.kind() != FieldKind.COMMUNE || province.isBlank() || Communes.isKnown(province, answer)
                ? Optional.empty()
                : fault("commune");
    }

    /** What is reckoned is not asked for, and a file is asked for as a paper. */
    private static boolean isTyped(FormField field) {
        return field.kind() != FieldKind.COMPUTED && field.kind() != FieldKind.FILE;
    }

    /** The first fault of one answer, its path still open. */
    private static Optional<FieldFault> shape(FormField field, String answer) {
        return switch (field.kind()) {
            case TEXT -> text(field, answer, 500);
            case LONG_TEXT -> text(field, answer, 4000);
            case NUMBER -> NUMBER.matcher(answer).matches() ? bounds(field, new BigDecimal(answer)) : fault("number");
            case MONEY -> MONEY.matcher(answer).matches() ? bounds(field, new BigDecimal(answer)) : fault("money");
            case DATE -> date(field, answer);
            case CHOICE -> known(field, List.of(answer));
            case MULTI_CHOICE -> known(field, Arrays.asList(answer.split(",", -1)));
            case YES_NO -> "true".equals(answer) || "false".equals(answer) ? Optional.empty() : fault("choice");
            case EMAIL -> answer.length() <= 200 && EMAIL.matcher(answer).matches() ? Optional.empty() : fault("email");
            case PHONE -> PHONE.matcher(answer).matches() ? Optional.empty() : fault("phone");
            case POINTS -> points(answer);
            case COMMUNE -> text(field, answer, 300);
            case COMPUTED -> Optional.empty();
            case FILE, TABLE, ADDRESS, PERSON, ORGANISATION, AREA -> fault("unknown");
        };
    }

    private static Optional<FieldFault> points(String answer) {
        int wrong = Corners.wrongLine(answer);
        return wrong == 0 ? Optional.empty() : fault("points", String.valueOf(wrong));
    }

    private static Optional<FieldFault> text(FormField field, String answer, int usual) {
        int most = field.maxLength() == null ? usual : field.maxLength();
        if (answer.length() > most) {
            return fault("tooLong", String.valueOf(most));
        }
        if (field.pattern() != null && !matches(field.pattern(), answer)) {
            return fault(
                    "pattern",
                    field.patternHint() == null ? "" : field.patternHint().vi());
        }
        return Optional.empty();
    }

    /** A pattern is judged on short text only and under a budget of steps, so that no definition can hold the server. */
    private static boolean matches(String pattern, String answer) {
        try {
            return answer.length() <= PATTERN_TEXT
                    && Pattern.compile(pattern)
                            .matcher(new BudgetedText(answer))
                            .matches();
        } catch (BudgetedText.Spent e) {
            return false;
        }
    }

    private static Optional<FieldFault> bounds(FormField field, BigDecimal value) {
        if (field.min() != null && value.compareTo(field.min()) < 0) {
            return fault("tooSmall", field.min().toPlainString());
        }
        if (field.max() != null && value.compareTo(field.max()) > 0) {
            return fault("tooLarge", field.max().toPlainString());
        }
        return Optional.empty();
    }

    private static Optional<FieldFault> date(FormField field, String answer) {
        LocalDate date;
        try {
            date = LocalDate.parse(answer);
        } catch (DateTimeParseException e) {
            return fault("date");
        }
        var earliest = limit(field.notBefore());
        var latest = limit(field.notAfter());
        if (earliest != null && date.isBefore(earliest)) {
            return fault("tooEarly", earliest.toString());
        }
        return latest != null && date.isAfter(latest) ? fault("tooLate", latest.toString()) : Optional.empty();
    }

    private static LocalDate limit(String text) {
        if (text == null) {
            return null;
        }
        return "TODAY".equals(text) ? LocalDate.now(HANOI) : LocalDate.parse(text);
    }

    private static Optional<FieldFault> known(FormField field, List<String> chosen) {
        var ids = field.options().stream().map(FormOption::id).toList();
        return ids.containsAll(chosen) && chosen.stream().distinct().count() == chosen.size()
                ? Optional.empty()
                : fault("choice");
    }

    private static Optional<FieldFault> fault(String key, String... arguments) {
        return Optional.of(new FieldFault("", key, List.of(arguments)));
    }
}
