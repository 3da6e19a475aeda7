package vn.gov.dvctt.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which columns of a grid a person wants to see. Kept in a cookie that assets/desk.js writes: the names of those that were switched over from how the page has them. */
@Named
@RequestScoped
public class Columns {
    private static final String COOKIE = "dvctt.columns.";

    @Inject
    private HttpServletRequest request;

    /** The class that hides a column, or nothing. */
    public String off(String grid, String column, boolean offAtFirst) {
        return offAtFirst != switchedOver(grid).contains(column) ? "column-off" : "";
    }

    private List<String> switchedOver(String grid) {
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
