package vn.gov.dvctt.document;

import com.samskivert.mustache.Escapers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document's words in a small language that can do nothing: a line is a paragraph; {@code # } begins a heading and {@code ## } the line below it, {@code > } an indented
 * paragraph, {@code - } an item, {@code | a | b |} is a row of a table, {@code ---} a short rule. {@code {{name}}} is a value, {@code **words**} are bold,
 * {@code __words__} slanted. {@code ?name words} stands only where the value is not empty. A value alone on its line gives a paragraph for each of its lines.
 *
 * <p>Everything is escaped: there is no way to write markup, to call anything, or to name a file or an address. {@link TemplateCheck} says what is wrong with a text.
 */
final class TemplateText {
    static final Pattern VALUE = Pattern.compile("\\{\\{\\s*([A-Za-z]\\w*)\\s*}}");

    private static final Pattern ALONE = Pattern.compile("(> |- |)" + VALUE.pattern());
    private static final Pattern CONDITION = Pattern.compile("\\?([A-Za-z]\\w*) (.*)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern SLANTED = Pattern.compile("__(.+?)__");
    /** In a text only for as long as it is filled: no text that is read has them. */
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';

    private final List<String> lines;

    private TemplateText(List<String> lines) {
        this.lines = lines;
    }

    static TemplateText read(String text) {
        return new TemplateText(text.lines().map(String::strip).toList());
    }

    /** XHTML for the middle of a page. */
    String filled(Map<String, String> values) {
        var out = new StringBuilder();
        var row = false;
        for (var line : standing(values)) {
            var isRow = line.startsWith("|");
            if (isRow != row) {
                out.append(isRow ? "<table class=\"rows\">" : "</table>\n");
            }
            row = isRow;
            out.append(isRow ? row(line, values) : block(line, values));
        }
        return out.append(row ? "</table>" : "").toString();
    }

    private List<String> standing(Map<String, String> values) {
        var standing = new ArrayList<String>();
        for (var line : lines) {
            var condition = CONDITION.matcher(line);
            var asked = condition.matches();
            if (!line.isEmpty() && (!asked || !value(values, condition.group(1)).isBlank())) {
                standing.addAll(multiplied(asked ? condition.group(2).strip() : line, values));
            }
        }
        return standing;
    }

    /** One line for each line of a value that stands alone; its text is no text of the language any more. */
    private static List<String> multiplied(String line, Map<String, String> values) {
        var alone = ALONE.matcher(line);
        if (!alone.matches()) {
            return List.of(line);
        }
        return value(values, alone.group(2))
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> alone.group(1) + OPEN + each + CLOSE)
                .toList();
    }

    private static String block(String line, Map<String, String> values) {
        if (line.equals("---")) {
            return "<div class=\"short\"></div>\n";
        }
        for (var mark : MARKS.entrySet()) {
            if (line.startsWith(mark.getKey())) {
                var words = inline(line.substring(mark.getKey().length()), values);
                return mark.getValue().formatted(words) + "\n";
            }
        }
        return "<p>" + inline(line, values) + "</p>\n";
    }

    private static final Map<String, String> MARKS = Map.of(
            "# ", "<h1>%s</h1>",
            "## ", "<div class=\"about\">%s</div>",
            "> ", "<p class=\"reason\">%s</p>",
            "- ", "<p class=\"item\">– %s</p>");

    private static String row(String line, Map<String, String> values) {
        var inner = line.substring(1, line.length() > 1 && line.endsWith("|") ? line.length() - 1 : line.length());
        return Stream.of(inner.split("\\|", -1))
                .map(cell -> "<td>" + inline(cell.strip(), values) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    /** Words of the text get their bold and slanted parts; values are put in last, and are never read as anything but letters. */
    private static String inline(String words, Map<String, String> values) {
        var given = new HashMap<String, String>();
        var held = hold(words, values, given);
        var marked = BOLD.matcher(Escapers.HTML.escape(held)).replaceAll("<b>$1</b>");
        marked = SLANTED.matcher(marked).replaceAll("<i>$1</i>");
        for (var each : given.entrySet()) {
            marked = marked.replace(each.getKey(), each.getValue());
        }
        return marked;
    }

    private static String hold(String words, Map<String, String> values, Map<String, String> given) {
        if (words.indexOf(OPEN) >= 0) {
            return keep(words.substring(words.indexOf(OPEN) + 1, words.lastIndexOf(CLOSE)), given);
        }
        return VALUE.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(keep(value(values, found.group(1)), given)));
    }

    private static String keep(String value, Map<String, String> given) {
        var name = OPEN + String.valueOf(given.size()) + CLOSE;
        given.put(name, Escapers.HTML.escape(oneLine(value)));
        return name;
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\uE000\\uE001\\uFFFE\\uFFFF\\p{Cs}]+", " ");
    }

    private static String value(Map<String, String> values, String name) {
        return values.getOrDefault(name, "");
    }
}
