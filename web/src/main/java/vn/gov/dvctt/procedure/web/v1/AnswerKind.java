package vn.gov.dvctt.procedure.web.v1;

/** Kinds of answers that a form asks for; how each is written as text: see the description of {@link Form.Field}. */
public enum AnswerKind {
    TEXT,
    LONG_TEXT,
    NUMBER,
    MONEY,
    DATE,
    CHOICE,
    MULTI_CHOICE,
    YES_NO,
    EMAIL,
    PHONE,
    POINTS,
    COMMUNE,
    COMPUTED,
    FILE,
    TABLE
}
