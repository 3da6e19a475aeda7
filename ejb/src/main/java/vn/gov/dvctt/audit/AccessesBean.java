package vn.gov.dvctt.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.dvctt.audit.api.Accesses;
import vn.gov.dvctt.shared.Reading;

/** Answers other features, which have asked whose the thing is. */
@Stateless
@PermitAll
@Reading
public class AccessesBean implements Accesses {
    @Inject
    private Ledger ledger;

    @Override
    public List<Access> about(List<String> ids, int most) {
        return ledger.about(ids, most).stream().map(Act::access).toList();
    }
}
