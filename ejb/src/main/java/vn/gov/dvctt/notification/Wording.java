package vn.gov.dvctt.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import vn.gov.dvctt.notification.api.NoticeLanguage;

/**
 * The words of a kind of notice, placeholders in them.
 *
 * @param letter first line: subject; see {@link Letter}
 * @param brief  for a phone, one line; empty: the subject and where to read more
 */
record Wording(NoticeLanguage language, String letter, String brief) {
    private static final Map<NoticeLanguage, Map<NoticeKind, Wording>> SUPPLIED = read();

    /** Those that come with the portal: {@code mail/<name>.txt}, {@code sms/<name>.txt}, the English ones in the folder {@code en} of each. */
    static Wording supplied(NoticeKind kind, NoticeLanguage language) {
        return SUPPLIED.get(language).get(kind);
    }

    Wording withLetter(String own) {
        return new Wording(language, own, brief);
    }

    Wording withBrief(String own) {
        return new Wording(language, letter, own);
    }

    private static Map<NoticeLanguage, Map<NoticeKind, Wording>> read() {
        var all = new EnumMap<NoticeLanguage, Map<NoticeKind, Wording>>(NoticeLanguage.class);
        for (var language : NoticeLanguage.values()) {
            var words = new EnumMap<NoticeKind, Wording>(NoticeKind.class);
            for (var kind : NoticeKind.values()) {
                words.put(kind, new Wording(language, file("mail", kind, language), brief(kind, language)));
            }
            all.put(language, words);
        }
        return all;
    }

    private static String brief(NoticeKind kind, NoticeLanguage language) {
        return Wording.class.getResource(path("sms", kind, language)) == null
                ? ""
                : file("sms", kind, language).strip();
    }

    private static String path(String folder, NoticeKind kind, NoticeLanguage language) {
        return "/" + folder + (language == NoticeLanguage.EN ? "/en/" : "/")
                + kind.name().toLowerCase(Locale.ROOT) + ".txt";
    }

    private static String missing(String path) {
        throw new IllegalStateException("no words: " + path);
    }

    private static String file(String folder, NoticeKind kind, NoticeLanguage language) {
        var path = path(folder, kind, language);
        try (var stream = Wording.class.getResourceAsStream(path)) {
            if (stream == null) {
                // nobody goes untold because a translation is missing
                return language == NoticeLanguage.EN ? file(folder, kind, NoticeLanguage.VI) : missing(path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
