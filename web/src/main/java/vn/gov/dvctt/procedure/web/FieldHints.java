package vn.gov.dvctt.procedure.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormCondition;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormOption;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.shared.web.Formats;

/** What a field wants, in words for somebody who fills in a file and has no page before them. */
record FieldHints(FormDefinition form, Locale locale) {
    String in(Label label) {
        return label == null ? "" : label.in(locale.getLanguage());
    }

    String label(FormField field) {
        return in(field.label()) + (field.unit() == null ? "" : " (" + in(field.unit()) + ")");
    }

    String kind(FormField field) {
        return say("kind." + field.kind());
    }

    /** Values and limits. */
    String allowed(FormField field) {
        return Stream.of(options(field), limits(field), in(field.patternHint()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private String options(FormField field) {
        return switch (field.kind()) {
            case CHOICE, MULTI_CHOICE ->
                field.options().stream().map(FormOption::label).map(this::in).collect(Collectors.joining("; "));
            case YES_NO -> words(field, "true") + "; " + words(field, "false");
            default -> "";
        };
    }

    private String limits(FormField field) {
        var parts = new String[] {
            field.min() == null || field.kind() == FieldKind.TABLE ? null : say("from", Formats.number(field.min())),
            field.max() == null || field.kind() == FieldKind.TABLE ? null : say("to", Formats.number(field.max())),
            field.maxLength() == null ? null : say("length", field.maxLength()),
            day("notBefore", field.notBefore()),
            day("notAfter", field.notAfter())
        };
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }

    private String day(String key, String limit) {
        if (limit == null) {
            return null;
        }
        return say(
                key,
                limit.equals("TODAY") ? Formats.text(locale, "fault.today") : AnswerText.shown(FieldKind.DATE, limit));
    }

    String help(FormField field, String when) {
        return Stream.of(when, in(field.help())).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** All of it in one line, above a column of a table. */
    String cell(FormField column) {
        return Stream.of(kind(column), allowed(column), in(column.help()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    /** On what a field hangs: "Chỉ khi …"; empty where it is always asked. */
    String when(FormCondition... conditions) {
        return Stream.of(conditions).filter(Objects::nonNull).map(this::when).collect(Collectors.joining(" "));
    }

    private String when(FormCondition condition) {
        return say("when", asked(condition), values(condition, ", "));
    }

    /** On what a top-level field hangs, within a sentence: "nếu … là … và nếu …"; empty where it is always asked. */
    String inCase(String id) {
        return form.conditionsOf(id).stream()
                .map(condition -> say("if", asked(condition), values(condition, say("or"))))
                .collect(Collectors.joining(say("and")));
    }

    private String asked(FormCondition condition) {
        return form.fieldOf(condition.field()).map(known -> in(known.label())).orElse(condition.field());
    }

    private String values(FormCondition condition, String between) {
        var field = form.fieldOf(condition.field());
        return condition.in().stream()
                .map(value -> field.map(known -> words(known, value)).orElse(value))
                .collect(Collectors.joining(between));
    }

    /** A kept answer as a person would write it into the file. */
    String words(FormField field, String kept) {
        return switch (field.kind()) {
            case CHOICE, MULTI_CHOICE ->
                List.of(kept.split(",")).stream()
                        .map(id -> field.options().stream()
                                .filter(option -> option.id().equals(id))
                                .map(FormOption::label)
                                .map(this::in)
                                .findFirst()
                                .orElse(id))
                        .collect(Collectors.joining("\n"));
            case YES_NO -> kept.matches("true|false") ? Formats.text(locale, "form." + kept) : kept;
            default -> AnswerText.shown(field.kind(), kept);
        };
    }

    private String say(String key, Object... arguments) {
        return Formats.text(locale, "form_file." + key, arguments);
    }
}
