package vn.gov.dvctt.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;

/** Answers that a form accepts: one for every required field that is shown, made from the definition alone. */
public final class SampleAnswers {
    private static final List<String> SHAPED = List.of("012345678901", "0101234567", "AB123456", "12");

    private SampleAnswers() {}

    public static Map<String, String> of(FormDefinition form) {
        var answers = new LinkedHashMap<String, String>();
        for (var section : form.sections()) {
            if (section.showWhen() != null && !section.showWhen().holds(answers)) {
                continue;
            }
            for (var field : section.fields()) {
                if (field.required()
                        && (field.showWhen() == null || field.showWhen().holds(answers))) {
                    put(answers, field.id(), field);
                }
            }
        }
        return answers;
    }

    private static void put(Map<String, String> answers, String path, FormField field) {
        if (field.kind() != FieldKind.TABLE) {
            answers.put(path, value(field));
            return;
        }
        int rows = Math.max(1, field.min() == null ? 1 : field.min().intValue());
        for (int row = 0; row < rows; row++) {
            for (var column : field.columns()) {
                if (column.required()) {
                    put(answers, path + "." + row + "." + column.id(), column);
                }
            }
        }
    }

    private static String value(FormField field) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> text(field);
            case NUMBER, MONEY -> field.min() == null ? "1" : field.min().toPlainString();
            case DATE -> date(field);
            case CHOICE, MULTI_CHOICE -> field.options().get(0).id();
            case YES_NO -> "true";
            case EMAIL -> "lien.he@vi-du.example";
            case PHONE -> "0243 795 6868";
            case POINTS -> "21.0278 105.8342\n21.0378 105.8342\n21.0378 105.8442";
            case COMMUNE -> "Phường Ba Đình";
            case COMPUTED, FILE -> "";
            case ADDRESS, PERSON, ORGANISATION, AREA, TABLE ->
                throw new IllegalArgumentException("a table has no value of its own");
        };
    }

    private static String text(FormField field) {
        if (field.pattern() == null) {
            return "Nội dung thử nghiệm";
        }
        return SHAPED.stream()
                .filter(candidate -> candidate.matches(field.pattern()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sample for " + field.pattern()));
    }

    private static String date(FormField field) {
        var today = LocalDate.now();
        return (field.notBefore() != null ? today.plusDays(30) : today.minusDays(30)).toString();
    }
}
