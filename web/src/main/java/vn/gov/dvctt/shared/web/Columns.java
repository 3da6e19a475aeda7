package vn.gov.dvctt.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which columns of a grid a person wants to see. Kept in a cookie that assets/desk.js writes: the names of those that were switched over from how the page has them. */
@Named
@RequestScoped
public class Columns {
    private static final String COOKIE = "dvctt.columns.";

    private static final String NAMES = "[a-z]{1,20}(\\.[a-z]{1,20}){0,14}";
    private static final int YEAR = 31_536_000;

    @Inject
    private HttpServletRequest request;

    private final Map<String, String> taken = new HashMap<>();

    /** The columns of a list that a person kept: from now on, here and on the pages that follow. */
    public void take(String grid, String columns) {
        taken.put(grid, columns);
        var faces = FacesContext.getCurrentInstance().getExternalContext();
        faces.addResponseCookie(
                COOKIE + grid,
                columns,
                Map.of("path", "/", "maxAge", YEAR, "secure", request.isSecure(), "SameSite", "Lax"));
    }

    /** As it can be kept: names with dots between. */
    public String kept(String grid) {
        var all = String.join(".", switchedOver(grid));
        return all.matches(NAMES) ? all : "";
    }

    /** The class that hides a column, or nothing. */
    public String off(String grid, String column, boolean offAtFirst) {
        return offAtFirst != switchedOver(grid).contains(column) ? "column-off" : "";
    }

    private List<String> switchedOver(String grid) {
        if (taken.containsKey(grid)) {
            return List.of(taken.get(grid).split("\\."));
        }
        var cookies = request.getCookies();
        return cookies == null
                ? List.of()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE + grid))
                        .map(Cookie::getValue)
                        .flatMap(value -> Stream.of(value.split("\\.")))
                        .toList();
    }
}
