package vn.gov.dvctt.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A notice as a short message: its own words in {@code sms/<name>.txt}, otherwise the mail's subject and where to read more. */
final class ShortWords {
    private static final Map<NoticeKind, String> OWN = Arrays.stream(NoticeKind.values())
            .map(kind -> Map.entry(kind, source(kind)))
            .filter(entry -> entry.getValue().isPresent())
            .collect(Collectors.toMap(
                    Map.Entry::getKey, entry -> entry.getValue().get()));

    private ShortWords() {}

    static String of(NoticeKind kind, Facts facts) {
        var own = OWN.get(kind);
        return own == null
                ? Letter.of(kind, facts).subject() + ". " + facts.values().get("base")
                : filled(own, facts);
    }

    private static String filled(String words, Facts facts) {
        Function<MatchResult, String> value =
                name -> Matcher.quoteReplacement(facts.values().getOrDefault(name.group(1), ""));
        return Pattern.compile("\\$\\{(\\w+)}").matcher(words).replaceAll(value).replaceAll("\\p{Cntrl}+", " ");
    }

    private static Optional<String> source(NoticeKind kind) {
        var name = "/sms/" + kind.name().toLowerCase(Locale.ROOT) + ".txt";
        try (var stream = ShortWords.class.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
