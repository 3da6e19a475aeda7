package vn.gov.dvctt.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormCondition;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormOption;
import vn.gov.dvctt.procedure.api.FormSection;
import vn.gov.dvctt.procedure.api.Label;

class FormCheckTest {
    private static final Label LABEL = new Label("Nhãn", "Label");
    private static final List<FormOption> OPTIONS = List.of(new FormOption("a", LABEL), new FormOption("b", LABEL));

    private static FormField field(String id, FieldKind kind, boolean required) {
        return field(id, kind, required, null, null, null, null);
    }

    private static FormField field(
            String id, FieldKind kind, boolean required, Integer min, Integer max, String pattern, FormCondition when) {
        var options = kind == FieldKind.CHOICE || kind == FieldKind.MULTI_CHOICE ? OPTIONS : List.<FormOption>of();
        return new FormField(
                id,
                kind,
                LABEL,
                null,
                required,
                null,
                null,
                number(min),
                number(max),
                pattern,
                LABEL,
                null,
                kind == FieldKind.DATE ? "TODAY" : null,
                options,
                when,
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static BigDecimal number(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static FormDefinition form(FormField... fields) {
        return new FormDefinition(1, List.of(new FormSection("s", LABEL, null, null, List.of(fields))));
    }

    private static List<String> faults(FormField field, String answer) {
        return new FormCheck(form(field), Map.of(field.id(), answer))
                .all().stream().map(FieldFault::key).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, Công ty Sông Xanh, ''",
        "NUMBER, 3500.5, ''",
        "NUMBER, -3, ''",
        "NUMBER, '3,5', number",
        "NUMBER, 1e9, number",
        "NUMBER, 0x10, number",
        "NUMBER, 1234567890123456789, number",
        "MONEY, 4090000, ''",
        "MONEY, 4.090.000, money",
        "MONEY, -1, money",
        "DATE, 2024-02-29, ''",
        "DATE, 2025-02-29, date",
        "DATE, 24/11/2025, date",
        "CHOICE, a, ''",
        "CHOICE, c, choice",
        "CHOICE, 'a,b', choice",
        "MULTI_CHOICE, 'a,b', ''",
        "MULTI_CHOICE, 'a,a', choice",
        "MULTI_CHOICE, 'a,', choice",
        "YES_NO, true, ''",
        "YES_NO, TRUE, choice",
        "EMAIL, an@vi-du.example, ''",
        "EMAIL, an@vi-du, email",
        "EMAIL, 'a b@c.example', email",
        "PHONE, '+84 24 3795 6868', ''",
        "PHONE, 12, phone",
        "PHONE, 0912abc456, phone"
    })
    void everyKindTakesItsOwnTextAndNoOther(FieldKind kind, String answer, String fault) {
        assertEquals(fault.isEmpty() ? List.of() : List.of(fault), faults(field("f", kind, true), answer));
    }

    @Test
    void boundsAreInclusive() {
        var bounded = field("f", FieldKind.NUMBER, true, 3000, 5000, null, null);
        assertEquals(List.of(), faults(bounded, "3000"));
        assertEquals(List.of(), faults(bounded, "5000"));
        assertEquals(List.of("tooSmall"), faults(bounded, "2999.9999"));
        assertEquals(List.of("tooLarge"), faults(bounded, "5000.01"));
    }

    @Test
    void dayAfterTodayIsTooLateWhereTodayIsTheLimit() {
        var tomorrow = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(1);
        assertEquals(List.of("tooLate"), faults(field("f", FieldKind.DATE, true), tomorrow.toString()));
    }

    @Test
    void requiredFieldIsAskedForOnlyWhenEverythingIsChecked() {
        var check = new FormCheck(form(field("f", FieldKind.TEXT, true)), Map.of("f", "  "));
        assertEquals("required", check.all().get(0).key());
        assertEquals(List.of(), check.of(List.of("f")));
    }

    @Test
    void hiddenFieldIsNeitherAskedForNorChecked() {
        var hidden = field("f", FieldKind.NUMBER, true, null, null, null, new FormCondition("c", List.of("a")));
        var definition = form(field("c", FieldKind.CHOICE, true), hidden);
        assertEquals(List.of(), new FormCheck(definition, Map.of("c", "b", "f", "none")).all());
        assertEquals(
                "number",
                new FormCheck(definition, Map.of("c", "a", "f", "none"))
                        .all()
                        .get(0)
                        .key());
        assertEquals(
                "required",
                new FormCheck(definition, Map.of("c", "a")).all().get(0).key());
    }

    @Test
    void answerThatNoFieldAskedForIsUnknown() {
        var definition = form(field("f", FieldKind.TEXT, false));
        for (var path : List.of("g", "f.0.x", "#{f}", "f.", "../f")) {
            assertEquals(
                    "unknown",
                    new FormCheck(definition, Map.of(path, "x")).all().get(0).key(),
                    path);
        }
    }

    @Test
    void rowsOfATableAreCountedAndChecked() {
        var column = field("name", FieldKind.TEXT, true);
        var amount = field("n", FieldKind.NUMBER, false);
        var table = new FormField(
                "t",
                FieldKind.TABLE,
                LABEL,
                null,
                true,
                null,
                null,
                number(2),
                number(3),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(column, amount),
                null,
                null,
                null,
                null);
        var answers = new HashMap<String, String>();
        assertEquals(
                "tooFewRows", new FormCheck(form(table), answers).all().get(0).key());
        answers.put("t.0.name", "a");
        answers.put("t.7.n", "1");
        assertEquals(
                List.of(new FieldFault("t.7.name", "required", List.of())), new FormCheck(form(table), answers).all());
        answers.put("t.7.name", "b");
        answers.put("t.2.name", "");
        assertEquals(List.of(), new FormCheck(form(table), answers).all());
        answers.put("t.3.name", "c");
        answers.put("t.4.name", "d");
        assertEquals(
                "tooManyRows", new FormCheck(form(table), answers).all().get(0).key());
    }

    @Test
    void hostilePatternEndsInsteadOfHoldingTheServer() {
        var trap = field("f", FieldKind.TEXT, true, null, null, "(a|a?)+b", null);
        long start = System.nanoTime();
        assertEquals(List.of("pattern"), faults(trap, "a".repeat(60)));
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
    }

    @Test
    void textHasItsLimit() {
        assertEquals(List.of("tooLong"), faults(field("f", FieldKind.TEXT, true), "x".repeat(501)));
        assertEquals(List.of(), faults(field("f", FieldKind.LONG_TEXT, true), "x".repeat(4000)));
    }
}
