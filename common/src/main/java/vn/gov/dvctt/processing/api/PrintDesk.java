package vn.gov.dvctt.processing.api;

import java.util.List;

/** The printed forms of a dossier, for officials of a unit that has, or had, a task of it. Others hear {@code processing.notFound}. */
public interface PrintDesk {
    /** The forms that apply by what has happened so far, every request for supplement among them. */
    List<FormRow> forms(long dossierId);

    /**
     * A form as PDF: one that is addressed to the applicant under the agency's seal, always the same bytes, sealed now where it was not yet; another drawn anew.
     *
     * <p>Refuses with {@code processing.noForm} where it does not apply, and with {@code processing.beingSealed} where the seal cannot be put just now.
     *
     * @param ordinal as of {@link FormRow}
     */
    PrintedPaper print(long dossierId, PrintedForm form, int ordinal);
}
