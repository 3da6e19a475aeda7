package vn.gov.dvctt.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.payment.api.DayLine;
import vn.gov.dvctt.payment.api.DayMatch;
import vn.gov.dvctt.payment.api.GatewayRecord;

class ReconciliationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @Test
    void eachPaymentStandsOnceAndDifferencesStandFirst() {
        var ours = List.of(of("GD1", 100), of("GD2", 200), of("GD3", 300));
        var theirs = List.of(of("GD1", 100), of("GD2", 150), of("GD4", 400));
        var lines = Reconciliation.of(ours, theirs);
        assertEquals(
                List.of(DayMatch.DIFFERENT, DayMatch.MISSING_THERE, DayMatch.MISSING_HERE, DayMatch.MATCHED),
                lines.stream().map(DayLine::match).toList());
        assertEquals(
                List.of("GD2", "GD3", "GD4", "GD1"),
                lines.stream().map(DayLine::payment).toList());
    }

    @Test
    void aPaymentTwiceInTheirFileIsADifference() {
        var lines = Reconciliation.of(List.of(of("GD1", 100)), List.of(of("GD1", 100), of("GD1", 100)));
        assertEquals(
                List.of(DayMatch.MISSING_HERE, DayMatch.MATCHED),
                lines.stream().map(DayLine::match).toList());
    }

    private static GatewayRecord of(String payment, long amount) {
        return new GatewayRecord(payment, "1", amount, DAY);
    }
}
