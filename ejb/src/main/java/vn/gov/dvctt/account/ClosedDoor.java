package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.gov.dvctt.account.api.AccountClosed;

/** Nobody stays signed in to a closed account, nor comes back to it by an old session or a known browser when it is opened again. */
@ApplicationScoped
class ClosedDoor {
    @Inject
    private AccountSessions sessions;

    @Inject
    private RememberedDevices devices;

    void on(@Observes AccountClosed closed) {
        sessions.endAll(closed.accountId(), "", closed.at());
        devices.forgetAll(closed.accountId(), closed.at());
    }
}
