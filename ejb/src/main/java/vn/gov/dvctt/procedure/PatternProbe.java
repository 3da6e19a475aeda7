package vn.gov.dvctt.procedure;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Tries a regular expression on the texts that are known to hurt: long runs that almost match. */
final class PatternProbe {
    private static final int LONGEST = 300;
    /** As long as the text that a check accepts: what is quadratic shows only there. */
    private static final int RUN = 1000;

    private static final int MOST_SIGNS = 24;
    /** A sign that no pattern means. */
    private static final char END = '\uE000';

    private PatternProbe() {}

    /** What is wrong with it, as a key; empty: it may be used. */
    static Optional<String> fault(String pattern) {
        if (pattern.length() > LONGEST) {
            return Optional.of("patternLong");
        }
        Pattern compiled;
        try {
            compiled = Pattern.compile(pattern);
        } catch (PatternSyntaxException | StackOverflowError e) {
            // not ours to mend: the editor is told
            return Optional.of("patternWrong");
        }
        try {
            for (var text : probes(pattern)) {
                compiled.matcher(new BudgetedText(text)).matches();
            }
            return Optional.empty();
        } catch (BudgetedText.Spent | StackOverflowError e) {
            // exactly what was looked for
            return Optional.of("patternSlow");
        }
    }

    private static Set<String> probes(String pattern) {
        var signs = new LinkedHashSet<Character>();
        for (char sign : "a0A -.,@".toCharArray()) {
            signs.add(sign);
        }
        pattern.chars().filter(Character::isLetterOrDigit).limit(MOST_SIGNS).forEach(sign -> signs.add((char) sign));
        var probes = new LinkedHashSet<String>();
        for (char sign : signs) {
            probes.add(String.valueOf(sign).repeat(RUN) + END);
        }
        var letters = pattern.replaceAll("[^\\p{L}\\p{N}]", "");
        if (!letters.isEmpty() && letters.length() <= MOST_SIGNS) {
            probes.add(letters.repeat(RUN / letters.length() + 1) + END);
        }
        probes.add("a0".repeat(RUN / 2) + END);
        probes.add("a ".repeat(RUN / 2) + END);
        return probes;
    }
}
