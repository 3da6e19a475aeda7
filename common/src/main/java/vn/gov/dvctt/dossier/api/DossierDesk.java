package vn.gov.dvctt.dossier.api;

import java.util.List;
import vn.gov.dvctt.account.api.VerificationLevel;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.shared.Page;

/** The applicant's desk: from the first answer to the number on the slip, and afterwards. A foreign dossier is answered like one that never was. */
public interface DossierDesk {
    /** The one draft of the caller for this procedure, begun now if there is none; gives its id. */
    long openDraft(String procedureCode);

    DraftView draft(long dossierId);

    List<DraftRow> drafts();

    /** Keeps the answers at once, faulty ones too; gives the faults of the changed paths. */
    List<FieldFault> saveAnswers(SaveAnswers command);

    /** Keeps of a form file what is right; gives the faults of what was not taken. */
    List<FieldFault> takeFile(SaveAnswers command);

    void chooseCase(long dossierId, String caseName);

    /** Everything that still hinders submission: answers, the case ({@code case}), papers ({@code paper.<number>}). */
    List<FieldFault> check(long dossierId);

    /** Submits exactly once: whoever asks again hears the same submission number. Refuses with {@code dossier.incomplete} or {@code dossier.level}. */
    String submit(long dossierId);

    void discard(long dossierId);

    /** How far whoever files is known; a version of a procedure says how far that must be. */
    VerificationLevel level();

    /** Dossiers of the caller that are not at their end, latest first, at most a hundred. */
    List<DossierRow> open();

    /** Submitted dossiers of the caller, latest first. */
    Page<DossierRow> mine(String cursor);

    DossierView dossier(String submissionNumber);

    void withdraw(String submissionNumber, String reason);
}
