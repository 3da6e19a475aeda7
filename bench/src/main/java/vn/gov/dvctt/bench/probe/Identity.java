package vn.gov.dvctt.bench.probe;

import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** The identities under which the probe, and tests inside the server, call desks: the same that a sign-in would set up, without a browser. */
public final class Identity {
    private final SecurityIdentity identity;

    private Identity(SecurityIdentity identity) {
        this.identity = identity;
    }

    public static Identity of(long accountId, String... roles) {
        return named(String.valueOf(accountId), roles);
    }

    /** Of whoever has no account: a specialised system has its code. */
    public static Identity named(String principal, String... roles) {
        return new Identity(SecurityDomain.getCurrent()
                .createAdHocIdentity(principal)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(roles)))));
    }

    /** Of somebody who has not signed in. */
    public static Identity anonymous() {
        return new Identity(SecurityDomain.getCurrent().getAnonymousSecurityIdentity());
    }

    public <T> T call(Callable<T> work) throws Exception {
        return identity.runAs(work);
    }
}
