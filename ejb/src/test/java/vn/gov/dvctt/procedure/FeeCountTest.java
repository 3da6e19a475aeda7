package vn.gov.dvctt.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.dvctt.procedure.api.Fee;
import vn.gov.dvctt.procedure.api.FeeBracket;
import vn.gov.dvctt.procedure.api.FeeDue;
import vn.gov.dvctt.procedure.api.FeeLine;
import vn.gov.dvctt.procedure.api.FeeMoment;
import vn.gov.dvctt.procedure.api.FeeRelief;
import vn.gov.dvctt.procedure.api.FeeRule;
import vn.gov.dvctt.procedure.api.StepCondition;

class FeeCountTest {
    private static final List<FeeBracket> SCALE = List.of(
            new FeeBracket(BigDecimal.valueOf(2), 4_090_000, null),
            new FeeBracket(BigDecimal.valueOf(5), 5_540_000, null),
            new FeeBracket(BigDecimal.valueOf(8), 6_030_000, null));

    @ParameterizedTest
    @CsvSource({"a01, 4090000", "'a01,a02', 4090000", "'a01,a02,a03', 5540000", "'a01,a02,a03,a04,a05,a06', 6030000"})
    void aScaleGoesByHowManyWereChosen(String chosen, long amount) {
        var line = new FeeLine("Phí", null, null, "count(activities)", SCALE, null);
        assertEquals(
                amount, due(line, Map.of("activities", chosen)).orElseThrow().amount());
    }

    @Test
    void beyondTheScaleNothingIsKnownAndNothingBilled() {
        var line = new FeeLine("Phí", null, null, "count(activities)", SCALE, null);
        assertEquals(Optional.empty(), due(line, Map.of("activities", "a,b,c,d,e,f,g,h,i")));
    }

    @ParameterizedTest
    @CsvSource({
        "1000 * area, 2.5, 2500",
        "1000 * max(1; area), 0.2, 1000",
        "100 / 3 * area, 1, 33",
        "(1 + area) * 10 - 5, 3, 35",
        "min(5000; area), 7000, 5000"
    })
    void formulasAreExactToTheDong(String formula, String area, long amount) {
        var line = new FeeLine("Phí", null, null, null, List.of(), formula.replace(';', ','));
        assertEquals(amount, due(line, Map.of("area", area)).orElseThrow().amount());
    }

    @Test
    void whatIsNotAnsweredIsNotBilled() {
        var line = new FeeLine("Phí", null, null, null, List.of(), "1000 * area");
        assertEquals(Optional.empty(), due(line, Map.of()));
        assertEquals(
                Optional.empty(),
                due(new FeeLine("Phí", null, null, null, List.of(), "5 / area"), Map.of("area", "0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 +", "a.b(1)", "Runtime.exit(1)", "1 ; 2", "max(1)", "((1)", "2 ** 3", "#{1}"})
    void nothingElseThanArithmeticIsAFormula(String text) {
        assertThrows(IllegalArgumentException.class, () -> new Formula(text));
    }

    @Test
    void linesOfACaseAreAddedAndTheGreatestReliefIsTaken() {
        var rule = new FeeRule(
                FeeMoment.RECEPTION,
                10,
                false,
                List.of(
                        new FeeLine("Phí", null, 1_001L, null, List.of(), null),
                        new FeeLine("Lệ phí", new StepCondition(List.of("A"), null), 500L, null, List.of(), null)),
                List.of(new FeeRelief("Giảm", null, null, 50), new FeeRelief("Miễn", null, 3, 100)));
        var fee = new Fee("FEE", null, null, rule);
        assertEquals(
                751,
                new FeeCount(fee, "A", Map.of(), List.of()).due().orElseThrow().amount());
        assertEquals(
                501,
                new FeeCount(fee, "B", Map.of(), List.of()).due().orElseThrow().amount());
        var free = new FeeCount(fee, "A", Map.of(), List.of(3)).due().orElseThrow();
        assertEquals(0, free.amount());
        assertEquals(1_501, free.full());
        assertEquals("Miễn (100%)", free.ground());
    }

    @Test
    void withoutARuleNothingIsBilled() {
        assertEquals(
                Optional.empty(), new FeeCount(new Fee("CHARGE", null, null, null), "", Map.of(), List.of()).due());
    }

    private static Optional<FeeDue> due(FeeLine line, Map<String, String> answers) {
        var rule = new FeeRule(FeeMoment.SUBMISSION, 10, false, List.of(line), List.of());
        return new FeeCount(new Fee("FEE", null, null, rule), "", answers, List.of()).due();
    }
}
