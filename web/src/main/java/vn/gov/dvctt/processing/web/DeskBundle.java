package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.processing.api.DossierOnDesk;
import vn.gov.dvctt.processing.api.TaskDesk;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Bundle;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Language;

/** All papers of a dossier of the unit in one archive, its result with them. Each is opened at the same desk as one that is asked for by itself. */
@WebServlet("/official/processing/bundle")
public class DeskBundle extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient TaskDesk desk;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var work = desk.dossier(PaperDownload.number(request, "dossier"));
            var content = work.dossier();
            var name = content.code() == null
                    ? content.submissionNumber()
                    : content.code().value();
            new Bundle(language.getLocale(), entries(work).toList()).send(name, response);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Stream<Bundle.Entry> entries(DossierOnDesk work) {
        var content = work.dossier();
        var given = content.papers().stream()
                .map(paper -> entry(content.id(), work.procedure().folderOf(paper.component()), paper.paper()));
        var result = Optional.ofNullable(content.result()).stream()
                .map(paper -> entry(content.id(), Formats.text(language.getLocale(), "bundle.result"), paper));
        return Stream.concat(given, result);
    }

    private Bundle.Entry entry(long dossier, String folder, PaperView paper) {
        return new Bundle.Entry(
                folder,
                paper.name(),
                paper.bytes(),
                paper.sha256(),
                paper.storedAt(),
                paper.scan().isReadable() ? "" : Formats.text(language.getLocale(), "document_scan." + paper.scan()),
                () -> desk.paper(dossier, paper.id()).content());
    }
}
