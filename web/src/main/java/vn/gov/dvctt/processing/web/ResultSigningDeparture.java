package vn.gov.dvctt.processing.web;

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
import vn.gov.dvctt.processing.api.BeginResultSigning;
import vn.gov.dvctt.processing.api.ResultSigningDesk;
import vn.gov.dvctt.processing.api.ResultTour;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Errand;

/** Sends an approver's browser to the signing service. A plain link leads here: a form's answer may not lead away from this portal (form-action of the policy). */
@WebServlet("/official/processing/signing")
public class ResultSigningDeparture extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ResultSigningDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var errand = SigningErrand.of(request);
        try {
            if (request.getParameter("key") == null) {
                begin(request, response, errand);
            } else {
                choose((int) number(request, "key"), response, errand);
            }
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response, Errand errand) throws IOException {
        var dossier = number(request, "id");
        try {
            var tour = desk.begin(
                    new BeginResultSigning(dossier, (int) number(request, "revision"), errand.returnAddress()));
            errand.goes(tour);
            response.sendRedirect(tour.way().address());
        } catch (Refusal refused) {
            refuse(refused, dossier, response, errand);
        }
    }

    private void choose(int place, HttpServletResponse response, Errand errand) throws IOException {
        var tour = errand.tour(ResultTour.class).orElse(null);
        if (tour == null || place < 0 || place >= tour.way().keys().size()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var next = desk.choose(tour, tour.way().keys().get(place).credential());
            errand.goes(next);
            response.sendRedirect(next.way().address());
        } catch (Refusal refused) {
            refuse(refused, tour.dossierId(), response, errand);
        }
    }

    private static void refuse(Refusal refused, long dossier, HttpServletResponse response, Errand errand)
            throws IOException {
        var page = SigningErrand.page(dossier);
        switch (refused.key()) {
            case "processing.notFound" -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            // the clerk was faster: what holds now stands there
            case "processing.notYourStep" -> response.sendRedirect(SigningErrand.dossier(dossier));
            case "account.again" ->
                response.sendRedirect("/own/account/again.xhtml?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
            default -> {
                errand.refused(refused);
                response.sendRedirect(page);
            }
        }
    }

    private static long number(HttpServletRequest request, String name) {
        var given = request.getParameter(name);
        return given != null && given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
    }
}
