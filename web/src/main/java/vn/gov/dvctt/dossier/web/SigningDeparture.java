package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.gov.dvctt.dossier.api.BeginSigning;
import vn.gov.dvctt.dossier.api.SigningDesk;
import vn.gov.dvctt.shared.Refusal;

/** Sends the browser to the signing service. A plain link leads here: a form's answer may not lead away from this portal (form-action of the policy). */
@WebServlet("/citizen/dossier/signing")
public class SigningDeparture extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String AGAIN = "account.again";

    @EJB
    private transient SigningDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = new SigningSession(request);
        try {
            if (request.getParameter("key") == null) {
                begin(request, response, session);
            } else {
                choose((int) number(request, "key"), response, session);
            }
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response, SigningSession session)
            throws IOException {
        var dossier = number(request, "draft");
        var paper = number(request, "paper");
        try {
            var tour = desk.begin(new BeginSigning(dossier, paper, session.returnAddress()));
            session.goes(tour);
            response.sendRedirect(tour.way().address());
        } catch (Refusal refused) {
            refuse(refused, SigningSession.page(dossier, paper), response, session);
        }
    }

    private void choose(int place, HttpServletResponse response, SigningSession session) throws IOException {
        var tour = session.tour().orElse(null);
        if (tour == null || place < 0 || place >= tour.way().keys().size()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var next = desk.choose(tour, tour.way().keys().get(place).credential());
            session.goes(next);
            response.sendRedirect(next.way().address());
        } catch (Refusal refused) {
            refuse(refused, SigningSession.page(tour.dossierId(), tour.paperId()), response, session);
        }
    }

    private static void refuse(Refusal refused, String page, HttpServletResponse response, SigningSession session)
            throws IOException {
        if (refused.key().equals("dossier.notFound")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (refused.key().equals(AGAIN)) {
            response.sendRedirect("/own/account/again.xhtml?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
            return;
        }
        session.refused(refused);
        response.sendRedirect(page);
    }

    private static long number(HttpServletRequest request, String name) {
        var given = request.getParameter(name);
        return given != null && given.matches("\\d{1,18}") ? Long.parseLong(given) : 0;
    }
}
