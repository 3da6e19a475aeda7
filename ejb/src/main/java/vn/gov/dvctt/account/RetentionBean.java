package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import java.util.List;

/** The short transactions of the nightly job. Nobody acts here: who set the terms was recorded then. */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RetentionBean {
    @Inject
    private Retentions retentions;

    public List<String> kinds() {
        return retentions.rules().stream().map(RetentionRule::kind).toList();
    }

    public int chunk(String kind, Instant now, int most) {
        return retentions.chunk(kind, now, most);
    }

    public void report(String kind, Instant begun, long ended, String trouble) {
        retentions.report(new RetentionRun(kind, begun, Instant.now(), ended, trouble));
    }
}
