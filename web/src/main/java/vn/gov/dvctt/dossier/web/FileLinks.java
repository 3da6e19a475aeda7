package vn.gov.dvctt.dossier.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.shared.web.FileLink;
import vn.gov.dvctt.shared.web.PaperAnswer;

/** The applicant's own files that answer questions of the form, by the id of the question. */
final class FileLinks {
    private FileLinks() {}

    static Map<String, List<FileLink>> of(long dossierId, ProcedureVersionView version, List<ComponentPaper> papers) {
        var links = new HashMap<String, List<FileLink>>();
        version.components().stream()
                .filter(ComponentView::isQuestion)
                .forEach(question -> links.put(
                        question.field(),
                        papers.stream()
                                .filter(given -> given.component() == question.number())
                                .map(given -> link(dossierId, given.paper()))
                                .toList()));
        return links;
    }

    private static FileLink link(long dossierId, PaperView paper) {
        return paper.scan().isReadable()
                ? new FileLink(
                        paper.name(),
                        "/citizen/dossier/paper?dossier=" + dossierId + "&paper=" + paper.id(),
                        PaperAnswer.look(paper.mediaType(), paper.bytes()))
                : new FileLink(paper.name(), "", "");
    }
}
