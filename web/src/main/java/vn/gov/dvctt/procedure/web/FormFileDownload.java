package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import vn.gov.dvctt.procedure.api.Catalogue;
import vn.gov.dvctt.shared.web.Language;

/** The empty form of the version in force, for everybody: {@code procedure} names it, {@code as} is xlsx, json or schema. */
@WebServlet("/public/procedure/form-file")
public class FormFileDownload extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Catalogue catalogue;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getParameter("procedure");
        var procedure = code == null ? null : catalogue.procedure(code).orElse(null);
        if (procedure == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        new FormFile(procedure.version(), language.getLocale()).send(request.getParameter("as"), response);
    }
}
