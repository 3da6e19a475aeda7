package vn.gov.dvctt.notification.api;

import vn.gov.dvctt.shared.Page;

/** The operator's view of everything on its way. */
public interface DispatchDesk {
    /** Latest first. A cursor that was tampered with begins anew. */
    Page<DispatchRow> dispatches(DispatchState state, String after);

    /** Tells now what failed yesterday, as every morning does by itself. Refuses with {@code notice.reviewed} where that was done. */
    void review();

    /** Once more, to the address that holds now. Refuses with {@code notice.notFound}, and with {@code notice.notFailed} what did not fail. */
    void resend(long id);
}
