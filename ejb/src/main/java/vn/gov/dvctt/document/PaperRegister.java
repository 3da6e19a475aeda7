package vn.gov.dvctt.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.document.api.PaperView;

/** The rows of papers: each act joins the caller's transaction, or is a short one of its own where a large content was just taken in outside of any. A row alone is nobody's act: it counts once a dossier holds it. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class PaperRegister {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    public PaperView add(Paper paper) {
        entities.persist(paper);
        return paper.view();
    }

    public Optional<PaperView> paper(long id) {
        return Optional.ofNullable(entities.find(Paper.class, id)).map(Paper::view);
    }

    public List<PaperView> papers(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createNamedQuery("Paper.ofIds", Paper.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Paper::view)
                .toList();
    }
}
