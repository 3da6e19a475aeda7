package vn.gov.dvctt.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.notification.api.NoticeLanguage;

/**
 * The words of a mail, from one text for both its forms. First line: subject; then paragraphs. {@code ${name}} is a value; a line {@code [words](address)} is a
 * link; a line {@code - ${items}} becomes one line for each line of the value; a line {@code ?name words} stands only where the value is not empty.
 *
 * <p>A value is always one line without control characters, so that none can add a header or forge a paragraph, and is escaped in HTML.
 */
record Letter(String subject, String text, String html) {
    private static final int SUBJECT_MOST = 200;

    /** In the words that come with the portal. */
    static Letter of(NoticeKind kind, Facts facts) {
        return of(Wording.supplied(kind, NoticeLanguage.VI), facts);
    }

    static Letter of(Wording wording, Facts facts) {
        var lines = Arrays.stream(wording.letter().split("\n", -1))
                .filter(line -> stands(line, facts))
                .map(Letter::withoutCondition)
                .flatMap(line -> items(line, facts))
                .toList();
        var subject = fill(lines.get(0), facts, false);
        var body = lines.subList(1, lines.size());
        var text = body.stream().map(line -> plain(line, facts)).collect(Collectors.joining("\n"));
        var html = body.stream().map(line -> markup(line, facts)).collect(Collectors.joining("\n"));
        return new Letter(
                subject.length() > SUBJECT_MOST ? subject.substring(0, SUBJECT_MOST) : subject,
                text.strip() + "\n",
                frame(html, wording.language()));
    }

    /** The text for a list in the portal: without greeting, and without links where {@code base} was empty. */
    String body() {
        return text.replaceAll("(?m)^[^\n]*:\n/\\S*$", "")
                .replaceAll("(?m)^(Kính gửi .*|Đây là thư tự động.*|Dear .*,|This is an automatic message.*)$", "")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static boolean stands(String line, Facts facts) {
        return !line.startsWith("?")
                || !value(facts, line.substring(1, line.indexOf(' '))).isBlank();
    }

    private static String withoutCondition(String line) {
        return line.startsWith("?") ? line.substring(line.indexOf(' ') + 1) : line;
    }

    private static Stream<String> items(String line, Facts facts) {
        return line.equals("- ${items}")
                ? value(facts, "items").lines().map(item -> "- " + item.replace("${", "$ {"))
                : Stream.of(line);
    }

    private static String plain(String line, Facts facts) {
        if (isLink(line)) {
            return words(line, facts, false) + ":\n" + address(line, facts);
        }
        return fill(line, facts, false);
    }

    private static String markup(String line, Facts facts) {
        if (line.isBlank()) {
            return "";
        }
        if (isLink(line)) {
            return "<p><a href=\"" + escape(address(line, facts)) + "\">" + words(line, facts, true) + "</a></p>";
        }
        return "<p>" + fill(escape(line), facts, true) + "</p>";
    }

    private static boolean isLink(String line) {
        return line.startsWith("[") && line.endsWith(")") && line.contains("](");
    }

    private static String words(String line, Facts facts, boolean html) {
        var words = line.substring(1, line.indexOf("]("));
        return fill(html ? escape(words) : words, facts, html);
    }

    private static String address(String line, Facts facts) {
        return fill(line.substring(line.indexOf("](") + 2, line.length() - 1), facts, false);
    }

    private static String fill(String line, Facts facts, boolean html) {
        var filled = new StringBuilder();
        var from = 0;
        for (var at = line.indexOf("${"); at >= 0; at = line.indexOf("${", from)) {
            var end = line.indexOf('}', at);
            var value = oneLine(value(facts, line.substring(at + 2, end)));
            filled.append(line, from, at).append(html ? escape(value) : value);
            from = end + 1;
        }
        return filled.append(line.substring(from)).toString();
    }

    private static String value(Facts facts, String name) {
        return facts.values().getOrDefault(name, "");
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String frame(String body, NoticeLanguage language) {
        return "<!DOCTYPE html>\n<html lang=\"" + language.name().toLowerCase(Locale.ROOT)
                + "\"><head><meta charset=\"UTF-8\"></head>"
                + "<body style=\"font-family:sans-serif;font-size:16px;line-height:1.5;color:#17211C;max-width:40em\">\n"
                + body + "\n</body></html>\n";
    }
}
