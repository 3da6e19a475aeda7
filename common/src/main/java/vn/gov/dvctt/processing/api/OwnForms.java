package vn.gov.dvctt.processing.api;

import java.util.List;

/** The printed forms addressed to an applicant, of the caller's own dossiers. Those of others do not exist here. */
public interface OwnForms {
    /** As {@link PrintDesk#forms}. Refuses with {@code dossier.notFound}. */
    List<FormRow> forms(String submissionNumber);

    /** As {@link PrintDesk#print}. */
    PrintedPaper print(String submissionNumber, PrintedForm form, int ordinal);
}
