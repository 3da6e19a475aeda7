package vn.gov.dvctt.document.api;

import java.util.List;

/** The templates of the reader's agency. */
public interface TemplateReading {
    List<TemplateRow> templates();

    TemplateView template(TemplateKind kind);

    /** The draft, or where there is none the text in force, printed with invented values. */
    TemplatePreview preview(TemplateKind kind);
}
