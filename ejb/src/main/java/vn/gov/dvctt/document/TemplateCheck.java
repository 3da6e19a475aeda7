package vn.gov.dvctt.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gov.dvctt.document.api.TemplateFault;
import vn.gov.dvctt.document.api.TemplateFault.Reason;
import vn.gov.dvctt.document.api.TemplateKind;

/** What is wrong with the words of a template, place by place. Nothing that is refused here could do harm: but its author should hear of it before it is printed. */
final class TemplateCheck {
    private static final int MOST_LETTERS = 30_000;
    private static final int MOST_LINES = 400;
    private static final int LONGEST_LINE = 4_000;
    private static final int MOST_FAULTS = 50;
    private static final int SHOWN = 40;
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");
    private static final Pattern COMMAND = Pattern.compile("\\{\\{\\{|\\{\\{\\s*[#^/>!&=]");
    private static final Pattern EXPRESSION =
            Pattern.compile("[#$]\\{|<%|%>|\\[\\[|(?i)\\b(javascript|file|data|https?):");
    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z!/?]|&(#\\w+|[A-Za-z]+);");
    private static final Pattern BRACES = Pattern.compile("\\{\\{(.*?)}}|\\{\\{|}}");
    private static final Pattern CONDITION = Pattern.compile("^\\s*\\?(\\S*)");

    private static final Comparator<TemplateFault> BY_PLACE =
            Comparator.comparing(TemplateFault::line).thenComparing(TemplateFault::column);

    private final Set<String> names;
    private final List<TemplateFault> faults = new ArrayList<>();

    private TemplateCheck(TemplateKind kind) {
        names = Set.copyOf(kind.placeholders());
    }

    static List<TemplateFault> faults(TemplateKind kind, String text) {
        if (text == null || text.isBlank()) {
            return List.of(new TemplateFault(1, 1, Reason.EMPTY, ""));
        }
        var lines = text.lines().toList();
        if (text.length() > MOST_LETTERS || lines.size() > MOST_LINES) {
            return List.of(new TemplateFault(Math.min(lines.size(), MOST_LINES), 1, Reason.TOO_LONG, ""));
        }
        var check = new TemplateCheck(kind);
        for (var i = 0; i < lines.size(); i++) {
            check.line(i + 1, lines.get(i));
        }
        return check.faults.stream().sorted(BY_PLACE).limit(MOST_FAULTS).toList();
    }

    private void line(int number, String line) {
        if (line.length() > LONGEST_LINE) {
            faults.add(new TemplateFault(number, LONGEST_LINE, Reason.TOO_LONG, ""));
            return;
        }
        find(number, line.replace('\t', ' '), CONTROL, Reason.CONTROL);
        find(number, line, EXPRESSION, Reason.EXPRESSION);
        find(number, line, MARKUP, Reason.MARKUP);
        find(number, line, COMMAND, Reason.COMMAND);
        if (!COMMAND.matcher(line).find()) {
            values(number, line);
        }
        var condition = CONDITION.matcher(line);
        if (condition.find()) {
            known(number, condition.start(1), condition.group(1));
        }
    }

    private void find(int number, String line, Pattern what, Reason reason) {
        var found = what.matcher(line);
        while (found.find()) {
            faults.add(new TemplateFault(number, found.start() + 1, reason, shown(line.substring(found.start()))));
        }
    }

    private void values(int number, String line) {
        var found = BRACES.matcher(line);
        while (found.find()) {
            if (found.group(1) == null) {
                faults.add(new TemplateFault(
                        number, found.start() + 1, Reason.OPEN, shown(line.substring(found.start()))));
                continue;
            }
            known(number, found.start(), found.group(1).strip());
        }
    }

    private void known(int number, int at, String name) {
        if (!names.contains(name)) {
            faults.add(new TemplateFault(number, at + 1, Reason.UNKNOWN, shown(name)));
        }
    }

    private static String shown(String text) {
        var clean = CONTROL.matcher(text).replaceAll("�");
        return clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN) + "…";
    }
}
