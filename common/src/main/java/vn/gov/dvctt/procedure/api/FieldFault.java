package vn.gov.dvctt.procedure.api;

import java.util.List;

/**
 * What is wrong with one answer.
 *
 * @param path      of the answer; for a paper {@code paper.<component number>}
 * @param key       text key under {@code fault.}: required, number, money, date, choice, email, phone, tooLong, tooSmall, tooLarge, pattern, tooEarly, tooLate,
 *                  tooFewRows, tooManyRows, unknown
 * @param arguments for the text
 */
public record FieldFault(String path, String key, List<String> arguments) {
    public FieldFault {
        arguments = List.copyOf(arguments);
    }

    public FieldFault(String path, String key, String... arguments) {
        this(path, key, List.of(arguments));
    }
}
