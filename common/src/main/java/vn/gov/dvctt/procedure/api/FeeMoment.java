package vn.gov.dvctt.procedure.api;

/** When a bill is raised. What waits for it: reception, the decision, the result document. */
public enum FeeMoment {
    SUBMISSION,
    RECEPTION,
    RESULT
}
