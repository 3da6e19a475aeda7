package vn.gov.dvctt.dossier.api;

import java.util.List;
import vn.gov.dvctt.procedure.api.FieldFault;

/**
 * The applicant amends a submitted dossier of their own accord, until it is decided (article 10.1 of the circular): a draft of their own, which nobody else
 * sees until it is sent. One draft a dossier; amendments that were sent are numbered. Refuses with {@code dossier.supplementFirst} while the agency asks for
 * a supplement, with {@code dossier.notAmendable} where nothing can be amended any more, and with {@code dossier.noAmendment} where no draft is open.
 */
public interface AmendmentDesk {
    /** Begins the draft, or finds the one that was begun. */
    void begin(String submissionNumber);

    AmendmentView amendment(String submissionNumber);

    /** Keeps the answers at once, faulty ones too, and also while a supplement has to come first: nothing typed is lost. */
    List<FieldFault> save(SaveChanges command);

    /** Keeps of a form file what is right; gives the faults of what was not taken. */
    List<FieldFault> takeFile(SaveChanges command);

    /** Why the dossier is amended, in the applicant's words. */
    void explain(String submissionNumber, String reason);

    /** Everything that hinders sending: the whole form as at submission, files of its questions under their fields, and the reason ({@code amendmentReason}). */
    List<FieldFault> check(String submissionNumber);

    /** From now on officials and systems see it; gives the number of the amendment, from 1. The time limit neither stops nor begins anew. */
    int send(String submissionNumber);

    /** The dossier stays as it was sent. */
    void discard(String submissionNumber);
}
