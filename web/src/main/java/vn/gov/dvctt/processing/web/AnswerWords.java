package vn.gov.dvctt.processing.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import vn.gov.dvctt.shared.web.Formats;

/** Stored answers as people write them. An answer that does not have its shape is shown as it is: an official must see what was sent. */
final class AnswerWords {
    private AnswerWords() {}

    static String number(String answer) {
        return orAsIs(answer, text -> Formats.number(new BigDecimal(text)));
    }

    static String money(String answer) {
        return orAsIs(answer, text -> Formats.money(new BigDecimal(text)));
    }

    static String date(String answer) {
        return orAsIs(answer, text -> Formats.date(LocalDate.parse(text)));
    }

    private static String orAsIs(String answer, Function<String, String> words) {
        try {
            return words.apply(answer);
        } catch (NumberFormatException | DateTimeParseException otherShape) {
            return answer;
        }
    }
}
