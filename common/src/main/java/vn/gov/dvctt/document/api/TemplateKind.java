package vn.gov.dvctt.document.api;

import java.util.List;
import java.util.stream.Stream;

/** What has words of its own that an agency may write, and what each may speak of. */
public enum TemplateKind {
    RECEIPT("receivedAt", "dueAt", "by"),
    SUPPLEMENT("items", "answerBy", "by"),
    INTAKE_REFUSAL("reason", "by"),
    APOLOGY("receivedAt", "dueBefore", "dueAfter", "reason", "by"),
    DISCONTINUANCE("reason", "by"),
    DECISION("title", "content", "approver", "replaces"),
    REFUSAL("title", "content", "reason", "approver", "replaces"),
    LICENCE("title", "content", "approver", "replaces"),
    CERTIFICATE("title", "content", "approver", "replaces"),
    CONFIRMATION("title", "content", "approver", "replaces");

    private static final List<String> COMMON =
            List.of("unit", "number", "day", "applicant", "procedure", "procedureCode", "dossierCode");

    private final List<String> own;

    TemplateKind(String... own) {
        this.own = List.of(own);
    }

    /** Names of the values that a text of this kind may call. */
    public List<String> placeholders() {
        return Stream.concat(COMMON.stream(), own.stream()).toList();
    }

    /** Whether it is the words of a result, which somebody approves; otherwise of a notice. */
    public boolean isResult() {
        return own.contains("approver");
    }
}
