package vn.gov.dvctt.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.gov.dvctt.notification.api.DispatchDesk;
import vn.gov.dvctt.notification.api.DispatchRow;
import vn.gov.dvctt.notification.api.DispatchState;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Everything on its way, for the operator: first lines and states, never what a notice says. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class DispatchDeskBean implements DispatchDesk {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int PAGE = 25;

    @Inject
    private Notices notices;

    @EJB
    private DigestBean digest;

    @Inject
    private Event<NoticeWritten> news;

    @Override
    @Reading
    public Page<DispatchRow> dispatches(DispatchState state, String after) {
        var found = notices.inState(state, Place.before(after), PAGE + 1);
        var rows = found.stream().limit(PAGE).map(Subjects::row).toList();
        return new Page<>(
                rows,
                found.size() <= PAGE ? "" : String.valueOf(rows.get(PAGE - 1).id()));
    }

    @Override
    public void review() {
        var now = Instant.now();
        if (!digest.review(LocalDate.ofInstant(now, ZONE).minusDays(1), now)) {
            throw new Refusal("notice.reviewed");
        }
    }

    @Override
    public void resend(long id) {
        var dispatch = notices.dispatch(id);
        if (dispatch == null) {
            throw new Refusal("notice.notFound");
        }
        if (!dispatch.resend(Instant.now())) {
            throw new Refusal("notice.notFailed");
        }
        news.fire(new NoticeWritten(dispatch.lane()));
    }
}
