package vn.gov.dvctt.dossier.api;

import java.util.List;
import vn.gov.dvctt.procedure.api.FieldFault;

/** The applicant's answer to a request to mend: a draft of their own that touches only what was asked, until it is sent. */
public interface SupplementDesk {
    /** Refuses with {@code dossier.notAsked} where nothing is asked. */
    SupplementView supplement(String submissionNumber);

    List<FieldFault> save(SaveChanges command);

    /** Keeps of a form file what is right and was asked for; gives the faults of what was not taken. */
    List<FieldFault> takeFile(SaveChanges command);

    List<FieldFault> check(String submissionNumber);

    /** From now on officials see it; the dossier goes on where it was halted. */
    void send(String submissionNumber);
}
