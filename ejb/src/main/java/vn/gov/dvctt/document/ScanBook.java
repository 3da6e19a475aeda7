package vn.gov.dvctt.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.document.api.PaperScanned;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.ScanStanding;
import vn.gov.dvctt.document.api.ScanState;

/** What waits for the scanner, and what it said: each a short transaction of its own, none while the scanner reads. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class ScanBook {
    private static final int MOST_SHOWN = 50;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    @Inject
    private Event<PaperScanned> news;

    public List<PaperView> due(Instant now, int most) {
        return entities.createNamedQuery("Paper.toScan", Paper.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(Paper::view)
                .toList();
    }

    /** The word holds for every paper of that content that waits for it. */
    public void settle(String sha256, Verdict verdict, Instant now) {
        for (var paper : sameInLine(sha256)) {
            paper.judged(verdict, now);
            told(paper, now);
        }
    }

    public void unanswered(String sha256, Instant now) {
        for (var paper : sameInLine(sha256)) {
            paper.unanswered(now);
            if (paper.view().scan() != ScanState.WAITING) {
                told(paper, now);
            }
        }
    }

    public ScanStanding standing(boolean up) {
        var waiting = entities.createNamedQuery("Paper.inLine", Instant.class)
                .setMaxResults(ScanStanding.MOST_COUNTED)
                .getResultList();
        var refused = latest("Paper.refused", MOST_SHOWN).stream()
                .map(paper -> new ScanStanding.Refused(
                        paper.id(),
                        paper.view().scan(),
                        paper.finding(),
                        paper.view().storedAt()))
                .toList();
        return new ScanStanding(up, waiting.size(), waiting.isEmpty() ? null : waiting.get(0), refused);
    }

    public void again(Instant now) {
        latest("Paper.unscannable", ScanStanding.MOST_COUNTED).forEach(paper -> paper.scanAgain(now));
    }

    private void told(Paper paper, Instant now) {
        var view = paper.view();
        news.fire(new PaperScanned(view.id(), view.name(), view.scan(), now));
    }

    private List<Paper> sameInLine(String sha256) {
        return entities.createNamedQuery("Paper.sameInLine", Paper.class)
                .setParameter("sha256", sha256)
                .getResultList();
    }

    private List<Paper> latest(String query, int most) {
        return entities.createNamedQuery(query, Paper.class).setMaxResults(most).getResultList();
    }
}
