package vn.gov.dvctt.document.api;

import java.util.List;

/** Writing the words of an agency's documents. What is written counts for nothing until another person publishes it. */
public interface TemplateEditing {
    /** Into the one draft of the kind. Gives what is wrong, place by place; nothing is kept where anything is. */
    List<TemplateFault> save(SaveTemplate command);

    void discard(TemplateKind kind);
}
