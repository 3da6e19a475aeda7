package vn.gov.dvctt.processing.api;

/** What the caller may do with the present step of a dossier. */
public enum TaskAct {
    TAKE,
    ASSIGN,
    HAND_OVER,
    /** Say yes or no to what a colleague hands over. */
    ANSWER_HAND_OVER,
    FINISH_INSPECTION,
    ASK_OPINIONS,
    /** Write down what a body outside the ministry answered. */
    RECORD_ANSWER,
    REQUEST_SUPPLEMENT,
    SECOND_ROUND,
    DRAFT,
    /** As the head of the unit, to a draft. */
    AGREE,
    /** For the agency. */
    APPROVE,
    ISSUE,
    /** Number and date, for the approver to sign. */
    NUMBER,
    /** As the approver, digitally, what has its number. */
    SIGN,
    REFUSE_SIGNATURE,
    /** As the clerk, what waits to be signed. */
    TAKE_BACK,
    SEND_BACK
}
