package vn.gov.dvctt.bench;

import java.util.List;

/**
 * What the judge of payments found.
 *
 * @param settled  bills that were paid, each with one receipt
 * @param charges  of the gateway that brought money
 * @param lost     charges that the portal does not have as the gateway has them
 * @param doubled  bills with two receipts, charges booked twice, numbers given twice
 * @param wrong    whatever else is not as the schedules must have come to
 * @param rate     schedules a second
 */
public record MoneyVerdict(
        int schedules,
        int settled,
        int charges,
        List<String> lost,
        List<String> doubled,
        List<String> wrong,
        double rate) {
    private static final int SHOWN = 10;

    public boolean isClean() {
        return lost.isEmpty() && doubled.isEmpty() && wrong.isEmpty();
    }

    int found() {
        return lost.size() + doubled.size() + wrong.size();
    }

    @Override
    public String toString() {
        return schedules + " schedules, " + settled + " bills settled, " + charges + " charges, lost " + few(lost)
                + ", doubled " + few(doubled) + ", wrong " + few(wrong);
    }

    private static String few(List<String> all) {
        return all.size() + (all.isEmpty() ? "" : " " + all.subList(0, Math.min(SHOWN, all.size())));
    }
}
