package vn.gov.dvctt.notification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.notification.api.NoticeLanguage;
import vn.gov.dvctt.shared.Refusal;

/** What somebody's own words may hold: placeholders that stand for something, links that stay in the portal, and keys where the notice is one. */
record WordingRules(NoticeKind kind, NoticeChannel channel) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern CONDITION = Pattern.compile("(?m)^\\?(\\w+) ");
    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]+]\\(\\$\\{base}(/[^\\s()]*|\\$\\{page})\\)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)://|www\\.|javascript:|data:|mailto:");
    private static final Set<String> KEYS = Set.of("token", "code");
    private static final int LONGEST_LETTER = 4000;
    private static final int LONGEST_BRIEF = 459;
    private static final int LONGEST_SUBJECT = 200;

    /** Those of the supplied words in either language: whoever writes the notice gives these. */
    List<String> placeholders() {
        var names = new LinkedHashSet<String>();
        names.add("name");
        for (var language : NoticeLanguage.values()) {
            var supplied = Wording.supplied(kind, language);
            Stream.of(supplied.letter(), supplied.brief()).forEach(words -> names.addAll(names(words)));
        }
        names.add("base");
        return List.copyOf(names);
    }

    /** Without these the notice is of no use. */
    List<String> required() {
        if (!kind.isSecret()) {
            return List.of();
        }
        var supplied = Wording.supplied(kind, NoticeLanguage.VI);
        var words = channel == NoticeChannel.MAIL || supplied.brief().isEmpty() ? supplied.letter() : supplied.brief();
        var plain = words.lines().filter(line -> !line.startsWith("?")).collect(Collectors.joining("\n"));
        return names(plain).stream().filter(KEYS::contains).toList();
    }

    /** Gives them as they are kept. */
    String checked(String given) {
        var words = (given == null ? "" : given).replace("\r\n", "\n").strip();
        if (channel == NoticeChannel.MAIL) {
            letter(words);
        } else {
            brief(words);
        }
        var known = placeholders();
        names(words).stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new Refusal("notice.placeholder", name);
        });
        if (PLACEHOLDER.matcher(words).replaceAll("").contains("${")) {
            throw new Refusal("notice.brace");
        }
        required().stream()
                .filter(name -> !words.contains("${" + name + "}"))
                .findFirst()
                .ifPresent(name -> {
                    throw new Refusal("notice.required", name);
                });
        return words;
    }

    private static void letter(String words) {
        var lines = words.lines().toList();
        if (words.length() > LONGEST_LETTER) {
            throw new Refusal("notice.length", LONGEST_LETTER);
        }
        if (lines.size() < 3
                || lines.get(0).length() > LONGEST_SUBJECT
                || !lines.get(1).isBlank()) {
            throw new Refusal("notice.subject", LONGEST_SUBJECT);
        }
        lines.stream().filter(line -> line.startsWith("?")).forEach(line -> {
            if (!CONDITION.matcher(line).find()) {
                throw new Refusal("notice.condition", line);
            }
        });
        var links = lines.stream()
                .map(line -> CONDITION.matcher(line).replaceFirst(""))
                .filter(line -> line.startsWith("[") || line.contains("]("))
                .filter(line -> !LINK.matcher(line).matches());
        refuse(links.findFirst().isPresent() || ADDRESS.matcher(words).find());
    }

    private static void brief(String words) {
        if (words.isEmpty() || words.length() > LONGEST_BRIEF) {
            throw new Refusal("notice.length", LONGEST_BRIEF);
        }
        if (words.lines().count() > 1) {
            throw new Refusal("notice.oneLine");
        }
        refuse(ADDRESS.matcher(words).find());
    }

    private static void refuse(boolean leadsOut) {
        if (leadsOut) {
            throw new Refusal("notice.link");
        }
    }

    private static List<String> names(String words) {
        return Stream.concat(
                        PLACEHOLDER.matcher(words).results(),
                        CONDITION.matcher(words).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
