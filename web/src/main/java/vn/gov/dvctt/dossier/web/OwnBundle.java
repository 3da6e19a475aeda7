package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Objects;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.DossierPapers;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Bundle;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Language;

/** All papers of a dossier of one's own in one archive. Each is opened at the same desk as one that is asked for by itself. */
@WebServlet("/citizen/dossier/bundle")
public class OwnBundle extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient DossierDesk desk;

    @EJB
    private transient DossierPapers papers;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var view = desk.dossier(Objects.toString(request.getParameter("number"), ""));
            var content = view.content();
            var entries = content.papers().stream()
                    .map(given -> entry(content, view.procedure(), given))
                    .toList();
            new Bundle(language.getLocale(), entries).send(content.submissionNumber(), response);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Bundle.Entry entry(DossierContent content, ProcedureVersionView procedure, ComponentPaper given) {
        var paper = given.paper();
        return new Bundle.Entry(
                procedure.folderOf(given.component()),
                paper.name(),
                paper.bytes(),
                paper.sha256(),
                paper.storedAt(),
                reason(paper),
                () -> papers.open(content.id(), paper.id()).content());
    }

    private String reason(PaperView paper) {
        return paper.scan().isReadable() ? "" : Formats.text(language.getLocale(), "document_scan." + paper.scan());
    }
}
