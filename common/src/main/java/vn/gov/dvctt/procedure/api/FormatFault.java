package vn.gov.dvctt.procedure.api;

import java.io.Serializable;

/**
 * Where a text departs from the published schema of procedures.
 *
 * @param place   JSON pointer; empty: the text as a whole
 * @param keyword of the schema that is not met, such as {@code required}; {@code json}: it is no JSON at all
 * @param detail  as the checking library says it, in English
 */
public record FormatFault(String place, String keyword, String detail) implements Serializable {}
