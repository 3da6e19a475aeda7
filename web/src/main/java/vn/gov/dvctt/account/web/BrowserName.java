package vn.gov.dvctt.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a browser calls itself, for its owner's eyes: "Firefox · Windows". Names of products only; anybody can claim any. */
final class BrowserName {
    /** In this order: most of them also claim to be one of those below. */
    private static final Map<String, String> BROWSERS = ordered(
            "CocCoc",
            "Cốc Cốc",
            "coc_coc",
            "Cốc Cốc",
            "Zalo",
            "Zalo",
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "Chrome",
            "Chrome",
            "CriOS",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private BrowserName() {}

    static String of(HttpServletRequest request) {
        var claim = request.getHeader("User-Agent");
        if (claim == null) {
            return "";
        }
        var browser = first(BROWSERS, claim);
        var system = first(SYSTEMS, claim);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + " · " + system;
    }

    private static String first(Map<String, String> names, String claim) {
        return names.entrySet().stream()
                .filter(name -> claim.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (int index = 0; index < pairs.length; index += 2) {
            names.put(pairs[index], pairs[index + 1]);
        }
        return names;
    }
}
