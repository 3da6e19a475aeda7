package vn.gov.dvctt.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import vn.gov.dvctt.shared.Refusal;

/**
 * Sends the browser to a service outside. A plain link leads here: a form's answer may not lead away from this portal (form-action of the policy).
 *
 * @param <T> what the session remembers meanwhile
 */
public abstract class ErrandDeparture<T extends Serializable> extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ErrandWay<T> way;

    protected ErrandDeparture(ErrandWay<T> way) {
        this.way = way;
    }

    protected abstract T begin(HttpServletRequest request, String returnAddress);

    /** @param place among the choices that it came back with */
    protected abstract T choose(T going, int place);

    /** The page from which the request begins. */
    protected abstract String start(HttpServletRequest request);

    /** The page by which it is told that nothing comes of it. */
    protected String refused(Refusal refusal, String start, Errand errand) {
        errand.refused(refusal);
        return start;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var errand = way.of(request);
        try {
            if (request.getParameter("key") == null) {
                go(() -> begin(request, errand.returnAddress()), start(request), errand, response);
                return;
            }
            var place = (int) number(request, "key");
            var going = errand.tour(way.type()).orElse(null);
            if (going == null
                    || place < 0
                    || place >= way.choices().apply(going).size()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            go(() -> choose(going, place), way.start().apply(going), errand, response);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void go(Supplier<T> deed, String start, Errand errand, HttpServletResponse response) throws IOException {
        try {
            var going = deed.get();
            errand.goes(going);
            response.sendRedirect(way.onward().apply(going));
        } catch (Refusal refusal) {
            if (refusal.key().endsWith(".notFound")) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.sendRedirect(
                    refusal.key().equals("account.again")
                            ? "/own/account/again.xhtml?to=" + URLEncoder.encode(start, StandardCharsets.UTF_8)
                            : refused(refusal, start, errand));
        }
    }

    /** -1 where none is given. */
    protected static long number(HttpServletRequest request, String name) {
        var given = request.getParameter(name);
        return given != null && given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
    }
}
