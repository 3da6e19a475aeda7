package vn.gov.dvctt.document.api;

/** The second person for templates: whoever signs what they say. */
public interface TemplatePublishing {
    /** Refuses with {@code document.templateOwn} to whoever wrote it. Gives the number of the edition. */
    int publish(long draftId, int revision);

    void sendBack(long draftId, int revision, String why);
}
