package vn.gov.dvctt.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.procedure.api.TermUnit;
import vn.gov.dvctt.procedure.api.WaitGround;

/** What the sources say about each procedure of the ministry stands in the catalogue, and each is whole: form, cases, process, clock, result. */
class CatalogueFactsTest {
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final Map<String, Definition> ALL = read();

    private static Map<String, Definition> read() {
        try (var reader =
                Json.createReader(CatalogueFactsTest.class.getResourceAsStream("/seed/procedure/catalogue.json"))) {
            return reader.readObject().getJsonArray("procedures").stream()
                    .map(value -> JSON.fromJson(value.toString(), Definition.class))
                    .collect(Collectors.toMap(Definition::code, one -> one, (one, other) -> one, TreeMap::new));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/procedure/facts.tsv", delimiter = '\t', numLinesToSkip = 1)
    void eachIsAsTheSourcesSay(
            String code, String unit, String systems, String phases, String components, String results, int intake) {
        var one = ALL.get(code);
        assertEquals(unit, one.unit());
        assertEquals(systems, String.join(" ", one.systems()));
        assertEquals(
                phases,
                one.phases().stream()
                        .map(phase -> phase.amount() + " " + phase.unit())
                        .collect(Collectors.joining(", ")));
        var mandatory = one.components().stream()
                .filter(Definition.Component::mandatory)
                .count();
        assertEquals(components, mandatory + "/" + one.components().size());
        assertEquals(
                results == null ? "-" : results,
                one.results().stream()
                        .map(result -> result.code() == null ? "-" : result.code())
                        .collect(Collectors.joining(" ")));
        assertEquals(intake, one.intakeCheckWorkingDays());
    }

    @Test
    void allAreWhole() {
        assertEquals(32, ALL.size());
        for (var one : ALL.values()) {
            assertFalse(one.process().steps().isEmpty(), one.code());
            assertFalse(one.components().isEmpty(), one.code());
            assertFalse(one.formRef().isBlank(), one.code());
            assertFalse(one.results().isEmpty(), one.code());
            assertTrue(one.results().stream().noneMatch(result -> result.name().isBlank()), one.code());
            assertFalse(one.legalBasis().isEmpty(), one.code());
            assertTrue(one.process().steps().stream().anyMatch(step -> step.kind() == StepKind.RETURN));
        }
    }

    @Test
    void oneGoesToThreeSystemsAndIsOneDossierWithOneResult() {
        var linked = ALL.get("2.002804");
        assertEquals(3, new HashSet<>(linked.systems()).size());
        assertEquals(linked.systems(), linked.process().routing().orElseThrow().systems());
        assertEquals(1, linked.results().size());
        assertEquals(
                1,
                linked.process().steps().stream()
                        .filter(step -> step.kind() == StepKind.ISSUE)
                        .count());
    }

    @Test
    void oneHasTwoRoundsBetweenWhichNothingCounts() {
        var eia = ALL.get("1.010732");
        var revised = eia.process().step("revised").orElseThrow();
        assertEquals(WaitGround.SECOND_ROUND, revised.pause());
        assertEquals(20, revised.term().amount());
        assertEquals(
                "revised",
                eia.process()
                        .step("appraise")
                        .orElseThrow()
                        .outcome("SECOND_ROUND")
                        .orElseThrow()
                        .next());
        assertEquals(
                2, eia.components().stream().filter(Definition.Component::later).count());
    }

    @Test
    void oneCountsFirstInCalendarThenInWorkingDays() {
        assertEquals(
                List.of(TermUnit.CALENDAR_DAY, TermUnit.WORKING_DAY),
                ALL.get("1.014251").phases().stream().map(phase -> phase.unit()).toList());
    }

    @Test
    void oneIsForPeopleFromAbroadToo() {
        var research = ALL.get("1.000916");
        assertTrue(
                research.audience().contains("INDIVIDUAL"), research.audience().toString());
        assertEquals(
                List.of(),
                ofApplicant(Map.of("applicantKind", "individual", "identityNumber", "P0000001X")),
                "a passport");
        assertEquals(
                List.of(),
                ofApplicant(Map.of("applicantKind", "organisation", "registrationNumber", "HRB 00000/Vi-du")),
                "registered abroad, without a Vietnamese tax number");
        assertEquals(
                List.of("registrationNumber"), ofApplicant(Map.of("applicantKind", "organisation")), "but some number");
    }

    /** What is still wrong with the applicant's part of the form, of the numbers. */
    private static List<String> ofApplicant(Map<String, String> numbers) {
        var form = JSON.fromJson(
                CatalogueFactsTest.class.getResourceAsStream(
                        "/seed/procedure/" + ALL.get("1.000916").formRef() + ".form.json"),
                FormDefinition.class);
        assertTrue(form.fieldOf("taxNumber").isEmpty());
        return new FormCheck(form, numbers)
                .all().stream()
                        .map(FieldFault::path)
                        .filter(path -> path.endsWith("Number"))
                        .toList();
    }

    @Test
    void conditionsOnAnswersStandWhereTheLawHasThem() {
        var asked = ALL.values().stream()
                .filter(one -> one.process().steps().stream().anyMatch(step -> step.when() != null)
                        || one.phases().stream().anyMatch(phase -> phase.when() != null))
                .map(Definition::code)
                .toList();
        assertEquals(List.of("1.004150", "1.010719", "1.010732"), asked);
    }
}
