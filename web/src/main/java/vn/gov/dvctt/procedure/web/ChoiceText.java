package vn.gov.dvctt.procedure.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormOption;

/** Choices as a person writes them into a file, by their words or by their id; what is not understood stays as it was written, for the check to say so. */
final class ChoiceText {
    private static final Set<String> YES = Set.of("co", "yes", "true", "x", "1");
    private static final Set<String> NO = Set.of("khong", "no", "false", "0");

    private ChoiceText() {}

    static String yesNo(String typed) {
        var word = folded(typed);
        return YES.contains(word) ? "true" : NO.contains(word) ? "false" : typed.strip();
    }

    static String one(FormField field, String typed) {
        return option(field, typed).map(FormOption::id).orElse(typed.strip());
    }

    /** One a line, as we write them; people also write semicolons or commas between, which words of a single choice may contain. */
    static String several(FormField field, String typed) {
        return Stream.of("\\n", "[;\\n]", "[;\\n,]")
                .map(separator -> parts(typed, separator))
                .filter(parts ->
                        parts.stream().allMatch(part -> option(field, part).isPresent()))
                .findFirst()
                .map(parts -> inOrder(field, parts))
                .orElse(typed.strip());
    }

    private static List<String> parts(String typed, String separator) {
        return Arrays.stream(typed.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String inOrder(FormField field, List<String> parts) {
        var chosen = parts.stream()
                .map(part -> option(field, part).orElseThrow().id())
                .collect(Collectors.toSet());
        return field.options().stream()
                .map(FormOption::id)
                .filter(chosen::contains)
                .collect(Collectors.joining(","));
    }

    private static Optional<FormOption> option(FormField field, String typed) {
        var wanted = folded(typed);
        return field.options().stream()
                .filter(option -> Stream.of(
                                option.id(), option.label().vi(), option.label().in("en"))
                        .anyMatch(word -> folded(word).equals(wanted)))
                .findFirst();
    }

    /** Without accents and case, which are typed in too many ways. */
    private static String folded(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("\\s+", " ");
    }
}
