package vn.gov.dvctt.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import vn.gov.dvctt.bench.probe.Archived;

/** What is asked of an archive at each of its sizes: paths by name. The same dossiers are meant at every size. */
final class Questions {
    /** Who asks; sees what they may. */
    enum Reader {
        OFFICIAL,
        CITIZEN,
        ANYBODY
    }

    /** One page, and who opens it. */
    record Question(Reader reader, String path) {}

    static final String FIGURES = "figures";
    static final Map<String, Question> LISTS = new LinkedHashMap<>();
    static final Map<String, Question> SEARCH = new LinkedHashMap<>();

    /** In the place of the id of the list that the reader keeps. */
    static final String SAVED = "{saved}";

    private static final String LIST = "/official/processing/list.xhtml?";
    private static final String HANDLING = "lane=TO_HANDLE";
    private static final int SOUGHT = 4_711;

    static {
        list("first-page", HANDLING);
        list("deep-page", HANDLING + "&after=" + encoded(Archived.middle()));
        list("soon", HANDLING + "&due=SOON");
        list("late", HANDLING + "&due=LATE");
        list("mine", HANDLING + "&holder=ME");
        list("nobodys", HANDLING + "&holder=NOBODY");
        list("mine-and-late", HANDLING + "&holder=ME&due=LATE");
        list("done", "lane=DONE");
        list("saved", "saved=" + SAVED);
        list("changed", "changed=true");
        LISTS.put("own-list", new Question(Reader.CITIZEN, "/citizen/dossier/list.xhtml"));
        search("number", Archived.number(SOUGHT));
        search("code", Archived.code(SOUGHT));
        search("part-of-code", Archived.code(SOUGHT).substring(0, 18));
        search("name", Archived.applicant(SOUGHT));
        search("common-name", "nguyen van");
        search("nobodys-name", "khong co ten nay");
        SEARCH.put(
                "look-up", new Question(Reader.ANYBODY, "/api/v1/dossiers/" + Archived.code(SOUGHT) + "?secret=1234"));
    }

    private Questions() {}

    /** The names of what is asked of lists: the pages, and the figures above them. */
    static Set<String> lists() {
        var names = new LinkedHashSet<>(LISTS.keySet());
        names.add(FIGURES);
        return names;
    }

    private static void list(String name, String query) {
        LISTS.put(name, new Question(Reader.OFFICIAL, LIST + query));
    }

    private static void search(String name, String text) {
        SEARCH.put(name, new Question(Reader.OFFICIAL, LIST + HANDLING + "&q=" + encoded(text)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
