package vn.gov.dvctt.procedure;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.bind.JsonbBuilder;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.FormDefinition;

/** Forms that could not be shown, answered or checked are refused with the place and the reason; those of the seed are not. */
class FormRulesTest {
    private static final String LABEL = "\"label\":{\"vi\":\"Nhãn\",\"en\":\"Label\"}";

    @ParameterizedTest
    @ValueSource(strings = {"general", "data-supply", "groundwater-exploration", "survey-licence"})
    void formsOfTheSeedAreSound(String name) throws Exception {
        try (var json = JsonbBuilder.create();
                var stream = getClass().getResourceAsStream("/seed/procedure/" + name + ".form.json")) {
            assertEquals(List.of(), grave(json.fromJson(stream, FormDefinition.class)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(x+x+)+y", "(.*a){12}", "a*a*a*a*a*b", "(.*,){10}P"})
    void expressionsThatRunOnAreFoundQuickly(String pattern) {
        var found = Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> grave(form(text("a", ",\"pattern\":\"" + pattern + "\""))));
        assertEquals(List.of("/form/sections/0/fields/0/pattern patternSlow"), found);
    }

    /** Famous ones that this Java remembers its way through: not told slow, so they must not be. */
    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|aa)+$", "([a-zA-Z]+)*$", "(a|a?)+$", "(\\d+)*[.]", "^(\\w+\\s?)*$"})
    void whatIsNotToldSlowStaysWithinTheBudget(String pattern) {
        if (PatternProbe.fault(pattern).isPresent()) {
            return;
        }
        for (var run : List.of("a", "ab", "a ", "1", "1a")) {
            var text = run.repeat(999 / run.length()) + "!";
            assertDoesNotThrow(() ->
                    Pattern.compile(pattern).matcher(new BudgetedText(text)).matches());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[0-9]{9,12}", "[A-Z]{2}-\\\\d{4}", "\\\\d{10}(-\\\\d{3})?", "[^@]+@[^@]+", "(TNN|DCKS)/\\\\d+"})
    void expressionsThatOfficesWriteAreTaken(String pattern) {
        assertEquals(List.of(), grave(form(text("a", ",\"pattern\":\"" + pattern + "\""))));
    }

    @Test
    void tenThousandFieldsAreToldAsOneFault() {
        var fields = IntStream.range(0, 10_000)
                .mapToObj(index -> text("f" + index, ""))
                .collect(Collectors.joining(","));
        assertEquals(List.of("/form tooManyFields"), grave(form(fields)));
    }

    @Test
    void conditionsThatLeadBackAreFoundAtEachFieldOfTheRound() {
        var one = yesNo("one", ",\"showWhen\":{\"field\":\"two\",\"in\":[\"true\"]}");
        var two = yesNo("two", ",\"showWhen\":{\"field\":\"three\",\"in\":[\"true\"]}");
        var three = yesNo("three", ",\"showWhen\":{\"field\":\"one\",\"in\":[\"true\"]}");
        assertEquals(
                List.of(
                        "/form/sections/0/fields/0 cycle",
                        "/form/sections/0/fields/1 cycle",
                        "/form/sections/0/fields/2 cycle"),
                grave(form(one + "," + two + "," + three)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"id":"1a","kind":"TEXT",%s}                                          | id
            {"id":"a.b","kind":"TEXT",%s}                                         | id
            {"id":"a","kind":"CHOICE",%s}                                         | noOptions
            {"id":"a","kind":"TABLE",%s}                                          | noColumns
            {"id":"a","kind":"TEXT",%s,"pattern":"("}                             | patternWrong
            {"id":"a","kind":"DATE",%s,"pattern":"x"}                             | patternKind
            {"id":"a","kind":"NUMBER",%s,"min":3,"max":2}                         | bounds
            {"id":"a","kind":"DATE",%s,"notBefore":"hôm qua"}                     | day
            {"id":"a","kind":"TEXT",%s,"prefill":"password"}                      | prefill
            {"id":"a","kind":"TEXT",%s,"showWhen":{"field":"b","in":["x"]}}       | conditionField
            {"id":"a","kind":"TEXT",%s,"maxLength":99999999}                      | maxLength
            {"id":"a","kind":"TEXT"}                                              | label
            {"id":"a",%s}                                                         | kind
            """)
    void aFieldThatCannotBeAskedForIsRefused(String field, String key) {
        var found = grave(form(field.replace("%s", LABEL)));
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).endsWith(" " + key), found.toString());
    }

    @Test
    void whatAScreenReaderWouldMissIsAWarning() {
        var warnings = FormRules.faults(
                        form("{\"id\":\"a\",\"kind\":\"NUMBER\",\"label\":{\"vi\":\"" + "x".repeat(121) + "\"}}"))
                .stream()
                .filter(DesignFault::warning)
                .map(DesignFault::key)
                .toList();
        assertEquals(List.of("labelLong", "labelEnglish", "noUnit"), warnings);
    }

    private static String text(String id, String more) {
        return "{\"id\":\"" + id + "\",\"kind\":\"TEXT\"," + LABEL + more + "}";
    }

    private static String yesNo(String id, String more) {
        return text(id, more).replace("TEXT", "YES_NO");
    }

    private static FormDefinition form(String fields) {
        var section = Json.createObjectBuilder()
                .add("id", "s")
                .add("title", Json.createObjectBuilder().add("vi", "Phần").add("en", "Section"));
        var text = section.build().toString();
        var whole = "{\"schema\":1,\"sections\":[" + text.substring(0, text.length() - 1) + ",\"fields\":[" + fields
                + "]}]}";
        return JsonbBuilder.create().fromJson(whole, FormDefinition.class);
    }

    private static List<String> grave(FormDefinition form) {
        return FormRules.faults(form).stream()
                .filter(fault -> !fault.warning())
                .map(fault -> fault.place() + " " + fault.key())
                .toList();
    }
}
