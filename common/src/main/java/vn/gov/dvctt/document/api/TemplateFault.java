package vn.gov.dvctt.document.api;

/**
 * Why a text is not taken.
 *
 * @param line   from 1 on
 * @param column from 1 on
 * @param given  what stands there, shortened
 */
public record TemplateFault(int line, int column, Reason reason, String given) {
    /** What is wrong. */
    public enum Reason {
        EMPTY,
        TOO_LONG,
        CONTROL,
        UNKNOWN,
        OPEN,
        COMMAND,
        MARKUP,
        EXPRESSION
    }
}
