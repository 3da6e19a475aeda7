package vn.gov.dvctt.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import vn.gov.dvctt.dossier.api.SigningTour;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;

/** The short transactions around a signature: what is to be signed, and here it is signed. */
@Stateless
@PermitAll
public class SigningPlaces {
    /** What is to be signed: a paper, or with {@code paperId} 0 the declaration with these values. */
    public record Spot(
            String procedureCode, int component, long paperId, String declared, Map<String, Object> values) {}

    @Inject
    private Dossiers dossiers;

    @Inject
    private Declarations declarations;

    /** A paper of a draft that may be replaced by itself, signed. */
    @Reading
    public Spot paper(long owner, long dossierId, long paperId) {
        var dossier = dossiers.mine(owner, dossierId);
        var paper = dossier.papers().stream()
                .filter(each -> each.paperId() == paperId)
                .findFirst()
                .orElseThrow(() -> new Refusal("dossier.notFound"));
        dossier.refuseUnlessOpenFor(paper.component());
        return new Spot(dossier.filed().code(), paper.component(), paperId, paper.declared(), Map.of());
    }

    @Reading
    public Spot declaration(long owner, long dossierId, boolean complete) {
        var dossier = dossiers.mine(owner, dossierId);
        dossier.refuseUnlessDraft();
        if (complete) {
            declarations.refuseUnlessComplete(dossier);
        }
        return new Spot(
                dossier.filed().code(),
                declarations.number(dossier),
                0,
                DeclarationSheet.fingerprint(dossier),
                declarations.values(dossier));
    }

    public void declared(long owner, long dossierId, Spot spot, long paperId) {
        dossiers.mineToChange(owner, dossierId).declare(spot.component(), paperId, spot.declared(), Instant.now());
    }

    public void signed(long owner, SigningTour tour) {
        var dossier = dossiers.mineToChange(owner, tour.dossierId());
        var signed = tour.way().signedPaper();
        if (tour.paperId() == 0) {
            dossier.declare(tour.component(), signed, tour.declared(), Instant.now());
            return;
        }
        dossier.exchange(tour.paperId(), signed, Instant.now());
    }
}
