package vn.gov.dvctt.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;

/** What a result says, apart from what its template says. */
@Embeddable
class ResultWords {
    static final ResultWords NONE = new ResultWords();

    private String title;

    @Lob
    private String content;

    private String reason;
    private String approver;

    protected ResultWords() {}

    ResultWords(String title, String content, String reason, String approver) {
        this.title = title;
        this.content = content;
        this.reason = reason;
        this.approver = approver;
    }

    /** The same under another name. */
    ResultWords by(String other) {
        return new ResultWords(title, content, reason, other);
    }

    /** Whether the words are known: a document of a specialised system keeps them to itself. */
    boolean areKnown() {
        return title != null;
    }

    String title() {
        return title == null ? "" : title;
    }

    String content() {
        return content == null ? "" : content;
    }

    String reason() {
        return reason == null ? "" : reason;
    }

    String approver() {
        return approver == null ? "" : approver;
    }
}
