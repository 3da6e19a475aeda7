package vn.gov.dvctt.account.api;

import java.util.List;
import java.util.Map;

/**
 * Once in a quarter roles are confirmed or ended: by the head or the administrator of the unit, for all units and the operator's own people by the account
 * administrator. Nobody confirms their own.
 */
public interface RecertificationDesk {
    /** @param unit code, {@code -} for the operator's people; only the account administrator is asked which */
    RecertificationView round(String unit);

    /** Units the caller can look through, by code. */
    Map<String, String> units();

    /** All or none. Refuses with {@code account.notFound}, {@code account.ownRoles}, {@code account.grantOver}. */
    int confirm(List<Long> grantIds);

    /** Refuses as {@link StaffDesk#end} does. */
    void end(EndRole command);
}
