package vn.gov.dvctt.dossier.api;

import java.util.List;
import vn.gov.dvctt.procedure.api.FieldFault;

/** The applicant's answer to a request to mend: a draft of their own that touches only what was asked, until it is sent. */
public interface SupplementDesk {
    /** Refuses with {@code dossier.notAsked} where nothing is asked. */
    SupplementView supplement(String submissionNumber);

    List<FieldFault> save(SaveSupplement command);

    /** Takes back that a submitted paper is to be replaced. */
    void restorePaper(String submissionNumber, long paperId);

    List<FieldFault> check(String submissionNumber);

    /** From now on officials see it; the dossier goes on where it was halted. */
    void send(String submissionNumber);
}
