package vn.gov.dvctt.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.dvctt.account.api.Fault;
import vn.gov.dvctt.shared.web.Notices;

/** Puts what is wrong with a command beside the fields of the form {@code f} that bear the same names. */
@RequestScoped
public class FaultNotices {
    @Inject
    private Notices notices;

    /** Whether there was anything to say. */
    boolean tell(List<Fault> faults) {
        return tell("f", faults);
    }

    /** The same in another form of the page. */
    boolean tell(String form, List<Fault> faults) {
        faults.forEach(fault -> notices.fault(form + ":" + fault.field(), "account_fault." + fault.reason()));
        return !faults.isEmpty();
    }
}
