package vn.gov.dvctt.procedure.api;

import java.util.List;
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

    /** The top-level field of a path: {@code staff} for {@code staff.0.name}. */
    public Optional<FormField> fieldOf(String path) {
        var id = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        return fields().filter(field -> field.id().equals(id)).findFirst();
    }
}
