package vn.gov.dvctt.procedure.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.shared.web.Formats;

/** Answers in words, for reading. */
record AnswerReading(FormState state) {
    String in(Label label) {
        return label == null ? "" : label.in(state.language());
    }

    String value(FormField field, String path) {
        return words(field, state.answer(path));
    }

    String words(FormField field, String kept) {
        if (kept.isEmpty()) {
            return Formats.text("form.none");
        }
        return switch (field.kind()) {
            case CHOICE, MULTI_CHOICE -> options(field, kept);
            case YES_NO -> Formats.text("form." + kept);
            case MONEY -> AnswerText.shown(field.kind(), kept) + "\u00a0₫";
            case NUMBER, COMPUTED ->
                AnswerText.shown(field.kind(), kept) + (field.unit() == null ? "" : "\u00a0" + in(field.unit()));
            default -> AnswerText.shown(field.kind(), kept);
        };
    }

    private String options(FormField field, String kept) {
        var chosen = List.of(kept.split(","));
        return field.options().stream()
                .filter(option -> chosen.contains(option.id()))
                .map(option -> in(option.label()))
                .collect(Collectors.joining("; "));
    }
}
