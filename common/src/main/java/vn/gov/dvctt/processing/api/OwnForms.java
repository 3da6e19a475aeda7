package vn.gov.dvctt.processing.api;

import java.util.List;

/** The printed forms addressed to an applicant, of the caller's own dossiers. Those of others do not exist here. */
public interface OwnForms {
    /** The forms that apply by what has happened so far. Refuses with {@code dossier.notFound}. */
    List<PrintedForm> forms(String submissionNumber);

    /** As {@link PrintDesk#print}. */
    PrintedPaper print(String submissionNumber, PrintedForm form, String lookUpAddress);
}
