package vn.gov.dvctt.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.dossier.api.PaperRoom;
import vn.gov.dvctt.shared.FileLimits;
import vn.gov.dvctt.shared.Reading;

/** What the papers of somebody's drafts take of the room they have. What is submitted no longer counts, nor what is discarded; one content counts once. */
@Stateless
@Reading
@PermitAll
public class Rooms {
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    @Inject
    private Papers papers;

    public PaperRoom of(long owner) {
        var ids = entities.createNamedQuery("DossierPaper.ofDrafts", Long.class)
                .setParameter("owner", owner)
                .getResultList();
        var bytes = IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                .map(papers::papers)
                .flatMap(List::stream)
                .collect(Collectors.toMap(PaperView::sha256, PaperView::bytes, (one, same) -> one));
        var used = bytes.values().stream().mapToLong(Long::longValue).sum();
        return new PaperRoom(used, FileLimits.ROOM);
    }
}
