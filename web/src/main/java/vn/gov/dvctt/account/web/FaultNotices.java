package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.dvctt.account.api.Fault;
import vn.gov.dvctt.account.api.Passwords;
import vn.gov.dvctt.shared.web.Notices;

/** Puts what is wrong with a command beside the fields of the form {@code f} that bear the same names. */
@RequestScoped
public class FaultNotices {
    @EJB
    private Passwords passwords;

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

    /** Whether the password of this field is one that is tried first; then it says so beside it. */
    boolean tellIfKnown(String field, String password) {
        var known = passwords.isKnown(password);
        if (known) {
            notices.fault("f:" + field, "account_fault.passwordKnown");
        }
        return known;
    }
}
