package vn.gov.dvctt.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gov.dvctt.document.api.PaperView;

/** The rows of papers: each act joins the caller's transaction, or is a short one of its own where a large content was just taken in outside of any. A row alone is nobody's act: it counts once a dossier holds it. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class PaperRegister {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    @Inject
    private SignatureChecks checks;

    public PaperView add(Paper paper) {
        entities.persist(paper);
        var view = paper.view();
        return SignatureChecks.isOfAKind(view.mediaType()) ? view.with(checks.ask(view.sha256())) : view;
    }

    /** A paper of which it was seen on the way in that nothing in it is signed. */
    public PaperView addUnsigned(Paper paper) {
        entities.persist(paper);
        var view = paper.view();
        return view.with(checks.unsigned(view.sha256()));
    }

    /** A paper whose signatures nobody asks about here. */
    public PaperView addUnjudged(Paper paper) {
        entities.persist(paper);
        return paper.view();
    }

    /** Their rows and contents go with the next sweep. */
    public void remove(Collection<Long> ids, Instant now) {
        ids.forEach(id -> Optional.ofNullable(entities.find(Paper.class, id)).ifPresent(paper -> paper.remove(now)));
    }

    /** Papers that were taken away before that moment, oldest first. */
    public List<PaperView> removed(Instant before, int most) {
        return entities.createNamedQuery("Paper.removed", Paper.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultStream()
                .map(Paper::view)
                .toList();
    }

    /** Takes the row away; true where no other paper names its content. */
    public boolean forget(PaperView removed) {
        Optional.ofNullable(entities.find(Paper.class, removed.id())).ifPresent(entities::remove);
        entities.flush();
        return entities.createNamedQuery("Paper.sameContent", Long.class)
                .setParameter("sha256", removed.sha256())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public Optional<PaperView> paper(long id) {
        return papers(List.of(id)).stream().findFirst();
    }

    public List<PaperView> papers(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var views = entities.createNamedQuery("Paper.ofIds", Paper.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Paper::view)
                .toList();
        var found = checks.of(views.stream()
                .filter(view -> SignatureChecks.isOfAKind(view.mediaType()))
                .map(PaperView::sha256)
                .collect(Collectors.toSet()));
        return views.stream().map(view -> view.with(found.get(view.sha256()))).toList();
    }
}
