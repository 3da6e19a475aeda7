package vn.gov.dvctt.audit;

import jakarta.ejb.EJBContext;
import java.time.Instant;
import java.util.List;

/** What somebody set out to do at a desk, as the ledger will name it. */
record Intent(String name, List<String> admitted, String subject) {
    static Intent of(Deed deed, Object[] arguments) throws ReflectiveOperationException {
        return new Intent(deed.name(), deed.admitted(), deed.subject().of(arguments));
    }

    Act ended(Ending ending, EJBContext context) {
        return new Act(Caller.of(context, admitted), name, subject, ending, Instant.now());
    }
}
