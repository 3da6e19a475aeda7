package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.processing.api.ConversionView;
import vn.gov.dvctt.shared.Refusal;

/** What was made electronic of the papers of a dossier. */
@Dependent
class PaperConversions {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    @Inject
    private Papers papers;

    void add(PaperConversion conversion) {
        entities.persist(conversion);
    }

    void remove(PaperConversion conversion) {
        entities.remove(conversion);
        papers.discard(List.of(conversion.scan()));
    }

    /** Latest first. */
    List<PaperConversion> of(long dossierId) {
        return entities.createNamedQuery("PaperConversion.of", PaperConversion.class)
                .setParameter("dossierId", dossierId)
                .getResultList();
    }

    /** Of this dossier: one of another is not found. */
    PaperConversion conversion(long dossierId, long id) {
        return Optional.ofNullable(entities.find(PaperConversion.class, id))
                .filter(conversion -> conversion.dossierId() == dossierId)
                .orElseThrow(() -> new Refusal("processing.conversionGone"));
    }

    List<ConversionView> views(List<PaperConversion> conversions) {
        var ids = conversions.stream().flatMap(PaperConversion::papers).collect(Collectors.toSet());
        var views = papers.papers(ids).stream().collect(Collectors.toMap(PaperView::id, view -> view));
        return conversions.stream().map(each -> each.view(views)).toList();
    }
}
