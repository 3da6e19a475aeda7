package vn.gov.dvctt.processing.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FileQuestion;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormOption;
import vn.gov.dvctt.shared.web.Formats;

/** The answers of a form as words to read: in the order of the form, with its labels; what the form did not ask is left out. */
record AnswerSheet(
        FormDefinition form, Map<String, String> answers, Map<Integer, List<PaperView>> papers, String language) {

    /** A block of the form. */
    public record Block(String title, List<Line> lines) {}

    /**
     * One answer.
     *
     * @param path  of the field in the form
     * @param value in words; empty where nothing was answered, and for a table
     * @param heads of a table's columns; empty for a single answer
     * @param rows  of a table
     * @param files that answer the question; null for a question answered in words
     */
    public record Line(
            String path,
            String label,
            String value,
            List<String> heads,
            List<List<String>> rows,
            List<PaperView> files) {}

    List<Block> blocks() {
        return form.sections().stream()
                .filter(section ->
                        section.showWhen() == null || section.showWhen().holds(answers))
                .map(section -> new Block(section.title().in(language), lines(section.fields())))
                .filter(block -> !block.lines().isEmpty())
                .toList();
    }

    /** What a path is called: a field of the form, or a cell of a table. */
    String label(String path) {
        return form.fieldOf(path).map(field -> field.label().in(language)).orElse(path);
    }

    /** A value given for a path, in words; the rows of a table one to a line. */
    String value(String path, Map<String, String> values) {
        var field = form.fieldOf(path);
        if (field.isPresent() && field.get().kind() == FieldKind.TABLE) {
            return rows(field.get(), values).stream()
                    .map(cells -> cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · ")))
                    .collect(Collectors.joining("\n"));
        }
        var given = values.getOrDefault(path, "");
        return field.map(known -> words(known, given)).orElse(given);
    }

    private List<Line> lines(List<FormField> fields) {
        return fields.stream()
                .filter(field -> field.showWhen() == null || field.showWhen().holds(answers))
                .map(this::line)
                .toList();
    }

    private Line line(FormField field) {
        var label = field.label().in(language);
        if (field.kind() == FieldKind.FILE) {
            var number = FileQuestion.number(field.id());
            var files = papers.getOrDefault(number, List.of());
            return new Line("paper." + number, label, "", List.of(), List.of(), files);
        }
        if (field.kind() != FieldKind.TABLE) {
            var value = words(field, answers.getOrDefault(field.id(), ""));
            return new Line(field.id(), label, value, List.of(), List.of(), null);
        }
        var heads = field.columns().stream()
                .map(column -> column.label().in(language))
                .toList();
        return new Line(field.id(), label, "", heads, rows(field, answers), null);
    }

    private List<List<String>> rows(FormField table, Map<String, String> values) {
        return IntStream.range(0, rowCount(table, values))
                .mapToObj(row -> table.columns().stream()
                        .map(column ->
                                words(column, values.getOrDefault(table.id() + "." + row + "." + column.id(), "")))
                        .toList())
                .toList();
    }

    private static int rowCount(FormField table, Map<String, String> values) {
        var start = table.id() + ".";
        return values.keySet().stream()
                .filter(path -> path.startsWith(start))
                .map(path -> path.substring(start.length()).split("\\.")[0])
                .filter(row -> row.matches("\\d{1,4}"))
                .mapToInt(row -> Integer.parseInt(row) + 1)
                .max()
                .orElse(0);
    }

    private String words(FormField field, String answer) {
        if (answer.isBlank()) {
            return "";
        }
        return switch (field.kind()) {
            case NUMBER, COMPUTED -> withUnit(AnswerWords.number(answer), field);
            case MONEY -> AnswerWords.money(answer);
            case DATE -> AnswerWords.date(answer);
            case YES_NO -> Formats.text("answer." + answer);
            case CHOICE, MULTI_CHOICE -> chosen(field, answer);
            default -> answer;
        };
    }

    private String withUnit(String number, FormField field) {
        return field.unit() == null ? number : number + " " + field.unit().in(language);
    }

    private String chosen(FormField field, String answer) {
        return Stream.of(answer.split(","))
                .map(id -> field.options().stream()
                        .filter(option -> option.id().equals(id))
                        .findFirst()
                        .map(FormOption::label)
                        .map(label -> label.in(language))
                        .orElse(id))
                .collect(Collectors.joining(", "));
    }
}
