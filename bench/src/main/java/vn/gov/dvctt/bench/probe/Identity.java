package vn.gov.dvctt.bench.probe;

import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** The identities under which the probe calls desks: the same that a sign-in would set up, without a browser. */
final class Identity {
    private final SecurityIdentity identity;

    private Identity(SecurityIdentity identity) {
        this.identity = identity;
    }

    static Identity of(long accountId, String... roles) {
        var domain = SecurityDomain.getCurrent();
        return new Identity(domain.createAdHocIdentity(String.valueOf(accountId))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(roles)))));
    }

    <T> T call(Callable<T> work) throws Exception {
        return identity.runAs(work);
    }
}
