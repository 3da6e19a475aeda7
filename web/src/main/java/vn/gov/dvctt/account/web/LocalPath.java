package vn.gov.dvctt.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page of this portal to go to after sign-in. Whatever else an address parameter may hold is no such page: nobody is sent away to a stranger's site. */
record LocalPath(String text) {
    private static final Pattern PAGE = Pattern.compile(
            "/(?:citizen|official|admin|own|public)/[A-Za-z0-9_./-]{1,200}\\.xhtml(?:\\?[A-Za-z0-9_.~%&=+:,/-]{0,500})?");
    private static final String SIGN_IN = "/public/account/signin.xhtml";
    /** Pages that lead back themselves. */
    private static final List<String> DOORS =
            List.of(SIGN_IN, "/public/account/code.xhtml", "/public/account/enrol.xhtml", "/own/account/again.xhtml");

    static Optional<LocalPath> of(String wanted) {
        var fine = wanted != null
                && PAGE.matcher(wanted).matches()
                && !wanted.contains("..")
                && DOORS.stream().noneMatch(wanted::startsWith);
        return fine ? Optional.of(new LocalPath(wanted)) : Optional.empty();
    }

    /** The address of a page that leads on to this one. */
    static String through(String page, String to) {
        return of(to).map(path -> page + "?to=" + URLEncoder.encode(path.text, StandardCharsets.UTF_8))
                .orElse(page);
    }

    /** Where the sign-in page stands, told to lead back to the page that was asked for. */
    static String signInFor(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var back = of(request.getRequestURI() + query).or(() -> of(request.getRequestURI()));
        return back.map(path -> SIGN_IN + "?to=" + URLEncoder.encode(path.text, StandardCharsets.UTF_8))
                .orElse(SIGN_IN);
    }
}
