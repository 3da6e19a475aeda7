package vn.gov.dvctt.account.api;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit's round of looking through the roles given in it.
 *
 * @param unit      code; {@code -} for the operator's own people
 * @param quarter   such as 2026Q4; empty where no round was begun yet
 * @param lastDay   what is not confirmed by then is suspended; null where no round is open
 * @param waiting   to be confirmed or ended
 * @param suspended not confirmed in time; confirming brings them back
 */
public record RecertificationView(
        String unit, String quarter, LocalDate lastDay, List<ToConfirm> waiting, List<ToConfirm> suspended) {
    public RecertificationView {
        waiting = List.copyOf(waiting);
        suspended = List.copyOf(suspended);
    }
}
