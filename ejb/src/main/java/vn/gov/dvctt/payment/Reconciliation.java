package vn.gov.dvctt.payment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import vn.gov.dvctt.payment.api.DayLine;
import vn.gov.dvctt.payment.api.DayMatch;
import vn.gov.dvctt.payment.api.GatewayRecord;

/** Two books of one day, line against line: a pure function. A payment that stands twice in the gateway's file is a difference, not a match. */
final class Reconciliation {
    private Reconciliation() {}

    /** Differences first. */
    static List<DayLine> of(List<GatewayRecord> ours, List<GatewayRecord> theirs) {
        var open = new HashMap<String, GatewayRecord>();
        ours.forEach(record -> open.put(record.payment(), record));
        var lines = new ArrayList<DayLine>();
        for (var their : theirs) {
            var our = open.remove(their.payment());
            lines.add(new DayLine(
                    their.payment(),
                    their.gatewayNumber(),
                    our == null ? null : our.amount(),
                    their.amount(),
                    match(our, their)));
        }
        open.values()
                .forEach(our -> lines.add(
                        new DayLine(our.payment(), our.gatewayNumber(), our.amount(), null, DayMatch.MISSING_THERE)));
        lines.sort(Comparator.comparing((DayLine line) -> line.match() == DayMatch.MATCHED)
                .thenComparing(DayLine::payment));
        return List.copyOf(lines);
    }

    private static DayMatch match(GatewayRecord our, GatewayRecord their) {
        if (our == null) {
            return DayMatch.MISSING_HERE;
        }
        return our.amount() == their.amount() ? DayMatch.MATCHED : DayMatch.DIFFERENT;
    }
}
