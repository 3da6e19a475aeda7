package vn.gov.dvctt.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.account.api.Presence;
import vn.gov.dvctt.shared.CallSession;
import vn.gov.dvctt.shared.Refusal;

@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PresenceBean implements Presence {
    @Resource
    private SessionContext context;

    @Inject
    private AccountSessions sessions;

    @Override
    public void required() {
        var caller = context.getCallerPrincipal().getName();
        CallSession.current()
                .flatMap(sessions::by)
                .filter(session -> String.valueOf(session.accountId()).equals(caller))
                .filter(session -> session.isRecent(Instant.now()))
                .orElseThrow(() -> new Refusal("account.again"));
    }
}
