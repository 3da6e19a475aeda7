package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.dossier.api.EarlierPaper;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Refusal;

/** What somebody has handed in with their dossiers, to be looked up and used once more. */
@Dependent
class HandedIn {
    private static final int PAGE = 20;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    @Inject
    private Papers papers;

    @Inject
    private Procedures procedures;

    /** Latest first; one content once a page, as it was handed in last. */
    Page<EarlierPaper> of(long owner, String cursor) {
        var before = cursor.matches("\\d{1,18}") ? Long.parseLong(cursor) : Long.MAX_VALUE;
        var found = entities.createNamedQuery("DossierPaper.handedIn", DossierPaper.class)
                .setParameter("owner", owner)
                .setParameter("before", before)
                .setMaxResults(PAGE + 1)
                .getResultList();
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var next = found.size() > PAGE ? String.valueOf(shown.get(PAGE - 1).id()) : "";
        return new Page<>(rows(shown), next);
    }

    /** A paper that came with a submitted dossier of that owner; any other is answered as if it had never been. */
    PaperView paper(long owner, long paperId) {
        return entities.createNamedQuery("DossierPaper.handedInAs", Long.class)
                .setParameter("owner", owner)
                .setParameter("paper", paperId)
                .getResultStream()
                .findFirst()
                .flatMap(papers::paper)
                .orElseThrow(() -> new Refusal("dossier.notFound"));
    }

    private List<EarlierPaper> rows(List<DossierPaper> shown) {
        var ids = shown.stream().map(DossierPaper::paperId).collect(Collectors.toSet());
        var views = papers.papers(ids).stream().collect(Collectors.toMap(PaperView::id, view -> view));
        var names = new HashMap<String, String>();
        var contents = new HashSet<String>();
        return shown.stream()
                .filter(paper -> contents.add(views.get(paper.paperId()).sha256()))
                .map(paper -> row(paper, views.get(paper.paperId()), names))
                .toList();
    }

    private EarlierPaper row(DossierPaper paper, PaperView view, Map<String, String> names) {
        var dossier = paper.dossier();
        var filed = dossier.filed();
        var key = filed.code() + "/" + filed.version() + "/" + paper.component();
        return new EarlierPaper(
                view,
                dossier.id(),
                dossier.submissionNumber().orElseThrow(),
                filed.title(),
                names.computeIfAbsent(key, unknown -> name(filed, paper.component())),
                dossier.submittedAt().orElseThrow());
    }

    private String name(FiledProcedure filed, int component) {
        return procedures.version(filed.code(), filed.version()).stream()
                .flatMap(version -> version.components().stream())
                .filter(each -> each.number() == component)
                .findFirst()
                .map(each -> each.name())
                .orElse("");
    }
}
