package vn.gov.dvctt.procedure.api;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** What a question of a group asks for in detail, from {@code procedure/groups.properties}; a group is filled in, checked and read as a table of one row. */
public final class FieldGroups {
    private static final Properties TEXTS = read();

    private FieldGroups() {}

    /** The form as it is filled in: groups in the place of their single questions. */
    public static FormDefinition spreadOut(FormDefinition form) {
        if (form.fields()
                .noneMatch(field -> field.kind() != null && field.kind().isGroup())) {
            return form;
        }
        return new FormDefinition(
                form.schema(),
                form.sections().stream()
                        .map(section -> new FormSection(
                                section.id(),
                                section.title(),
                                section.help(),
                                section.showWhen(),
                                section.fields().stream()
                                        .map(FieldGroups::spreadOut)
                                        .toList()))
                        .toList());
    }

    private static FormField spreadOut(FormField field) {
        if (field.kind() == null || !field.kind().isGroup()) {
            return field;
        }
        return new FormField(
                field.id(),
                FieldKind.TABLE,
                field.label(),
                field.help(),
                field.required(),
                null,
                null,
                field.required() ? BigDecimal.ONE : BigDecimal.ZERO,
                BigDecimal.ONE,
                null,
                null,
                null,
                null,
                List.of(),
                field.showWhen(),
                cells(field.kind()),
                field.prefill(),
                null,
                null,
                null);
    }

    public static List<FormField> cells(FieldKind kind) {
        return list(kind.name()).stream().map(id -> cell(kind + "." + id, id)).toList();
    }

    private static FormField cell(String key, String id) {
        var kind = FieldKind.valueOf(TEXTS.getProperty(key + ".kind", "TEXT"));
        return new FormField(
                id,
                kind,
                label(key),
                TEXTS.containsKey(key + ".help.vi") ? label(key + ".help") : null,
                Boolean.parseBoolean(TEXTS.getProperty(key + ".required")),
                TEXTS.containsKey(key + ".unit") ? new Label(TEXTS.getProperty(key + ".unit"), null) : null,
                kind == FieldKind.TEXT ? Integer.valueOf(TEXTS.getProperty(key + ".length", "300")) : null,
                null,
                null,
                TEXTS.getProperty(key + ".pattern"),
                TEXTS.containsKey(key + ".pattern") ? label(key + ".help") : null,
                null,
                TEXTS.getProperty(key + ".notAfter"),
                list(key + ".options").stream()
                        .map(option -> new FormOption(option, label(key + ".option." + option)))
                        .toList(),
                null,
                List.of(),
                TEXTS.getProperty(key + ".prefill"),
                TEXTS.getProperty(key + ".formula"),
                null,
                null);
    }

    private static Label label(String key) {
        return new Label(TEXTS.getProperty(key + ".vi"), TEXTS.getProperty(key + ".en"));
    }

    private static List<String> list(String key) {
        var names = TEXTS.getProperty(key, "").strip();
        return names.isEmpty() ? List.of() : Arrays.asList(names.split("\\s+"));
    }

    private static Properties read() {
        var texts = new Properties();
        try (var stream = FieldGroups.class.getResourceAsStream("/procedure/groups.properties");
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
