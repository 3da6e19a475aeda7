package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.gov.dvctt.account.api.GreetingDesk;

/** Once a session, before the first page: what the system asks its people to look over. Whoever answers or puts it off goes on to where they wanted to be. */
public class GreetingDoor extends HttpFilter {
    static final String PAGE = "/citizen/account/greeting.xhtml";

    private static final String GREETED = "dvctt.greeted";
    private static final long serialVersionUID = 1L;

    @EJB
    private transient GreetingDesk desk;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isFirstPage(request) && desk.waiting().isPresent()) {
            var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            var back = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
            response.sendRedirect(PAGE + "?to=" + back);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isFirstPage(HttpServletRequest request) {
        var session = request.getSession(false);
        var page = "GET".equals(request.getMethod()) && request.getRequestURI().endsWith(".xhtml");
        if (session == null || !page || session.getAttribute(GREETED) != null) {
            return false;
        }
        session.setAttribute(GREETED, Boolean.TRUE);
        return !request.getRequestURI().equals(PAGE);
    }
}
