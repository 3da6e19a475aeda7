package vn.gov.dvctt.procedure.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form of a procedure version: data, never code. Answers are a flat map from path to text: {@code area}, {@code staff.0.name}.
 *
 * @param schema version of this format, 1 so far
 */
public record FormDefinition(int schema, List<FormSection> sections) {
    public FormDefinition {
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    public Stream<FormField> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    /** What is answered in words: without the questions for a file, which no form file and no text can answer. */
    public FormDefinition typed() {
        return new FormDefinition(
                schema,
                sections.stream()
                        .map(section -> new FormSection(
                                section.id(),
                                section.title(),
                                section.help(),
                                section.showWhen(),
                                section.fields().stream()
                                        .filter(field -> field.kind() != FieldKind.FILE)
                                        .toList()))
                        .toList());
    }

    /** Whether these answers lead to a top-level field. */
    public boolean asks(String id, Map<String, String> answers) {
        return fieldOf(id).isPresent() && conditionsOf(id).stream().allMatch(when -> when.holds(answers));
    }

    /** What must hold for a top-level field to be asked: the condition of its section, and its own. */
    public List<FormCondition> conditionsOf(String id) {
        return sections.stream()
                .flatMap(section -> section.fields().stream()
                        .filter(field -> id.equals(field.id()))
                        .flatMap(field -> Stream.of(section.showWhen(), field.showWhen())))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The top-level field of a path: {@code staff} for {@code staff.0.name}. */
    public Optional<FormField> fieldOf(String path) {
        var id = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        return fields().filter(field -> field.id().equals(id)).findFirst();
    }
}
