package vn.gov.dvctt.processing.api;

import java.util.List;

/** The printed forms of a dossier, for officials of a unit that has, or had, a task of it. Others hear {@code processing.notFound}. */
public interface PrintDesk {
    /** The forms that apply by what has happened so far. */
    List<PrintedForm> forms(long dossierId);

    /**
     * Draws a form; refuses with {@code processing.noForm} where it does not apply.
     *
     * @param lookUpAddress of the public look-up page, for the QR
     */
    PrintedPaper print(long dossierId, PrintedForm form, String lookUpAddress);
}
