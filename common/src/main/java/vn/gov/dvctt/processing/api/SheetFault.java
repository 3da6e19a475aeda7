package vn.gov.dvctt.processing.api;

/**
 * A wrong cell of a sheet.
 *
 * @param line   1 for the first line of the file
 * @param column date, mark, hours, note, certainty; row where the line as a whole is wrong
 * @param reason end of the text key {@code calendar.sheet.<reason>}
 * @param given  what stands there, shortened
 */
public record SheetFault(int line, String column, String reason, String given) {}
