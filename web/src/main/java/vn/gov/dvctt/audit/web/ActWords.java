package vn.gov.dvctt.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Texts;

/** Acts in the operator's words; what has none is shown under its own name, so that nothing is hidden. */
@Named
@ApplicationScoped
public class ActWords {
    /** What was done. */
    public String deed(String name) {
        return worded("deed.", name);
    }

    /** The names of all deeds that have words. */
    public List<String> getDeeds() {
        return Texts.of(Locale.forLanguageTag("vi")).keySet().stream()
                .filter(key -> key.startsWith("deed."))
                .map(key -> key.substring("deed.".length()))
                .sorted()
                .toList();
    }

    /** In which role. */
    public String role(String name) {
        return worded("role.", name);
    }

    /** Why not: what the person was told, without the particulars that are not kept here. */
    public String reason(String key) {
        return worded("refusal.", key).replaceAll("\\{\\d\\}", "…");
    }

    private static String worded(String start, String name) {
        if (name == null || name.isEmpty()) {
            return "";
        }
        var words = Formats.text(start + name);
        return words.equals(start + name) ? name : words;
    }
}
