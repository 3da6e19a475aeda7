package vn.gov.dvctt.account.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.gov.dvctt.shared.Folded;
import vn.gov.dvctt.shared.web.Formats;

/** Roles by the words people write into a list: the code, or the name in either language, with or without accents. */
final class RoleNames {
    private final Map<String, String> byWord = new HashMap<>();

    RoleNames(List<String> roles) {
        for (var role : roles) {
            byWord.put(Folded.of(role), role);
            for (var language : List.of("vi", "en")) {
                byWord.put(Folded.of(Formats.text(Locale.forLanguageTag(language), "role." + role)), role);
            }
        }
    }

    Optional<String> role(String word) {
        return Optional.ofNullable(byWord.get(Folded.of(word)));
    }
}
