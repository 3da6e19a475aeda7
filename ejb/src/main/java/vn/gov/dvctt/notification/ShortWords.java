package vn.gov.dvctt.notification;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A notice as a short message: its own brief words, otherwise the mail's subject and where to read more. */
final class ShortWords {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");

    private ShortWords() {}

    static String of(Wording wording, Facts facts) {
        return wording.brief().isEmpty()
                ? Letter.of(wording, facts).subject() + ". " + facts.values().get("base")
                : filled(wording.brief(), facts);
    }

    private static String filled(String words, Facts facts) {
        Function<MatchResult, String> value =
                name -> Matcher.quoteReplacement(facts.values().getOrDefault(name.group(1), ""));
        return PLACEHOLDER.matcher(words).replaceAll(value).replaceAll("\\p{Cntrl}+", " ");
    }
}
