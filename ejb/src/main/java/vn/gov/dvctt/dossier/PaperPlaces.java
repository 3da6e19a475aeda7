package vn.gov.dvctt.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;

/** The short transactions around an upload: may it come, and here it is. */
@Stateless
@PermitAll
public class PaperPlaces {
    @Inject
    private Dossiers dossiers;

    @Inject
    private Procedures procedures;

    /** The component a file may come for, with its limits. */
    @Reading
    public ComponentView component(long owner, long dossierId, int number) {
        var dossier = dossiers.mine(owner, dossierId);
        dossier.refuseUnlessOpenFor(number);
        return procedures.version(dossier.filed().code(), dossier.filed().version()).stream()
                .flatMap(version -> version.components().stream())
                .filter(component -> component.number() == number && !component.eForm())
                .findFirst()
                .orElseThrow(() -> new Refusal("dossier.noComponent"));
    }

    public void attach(long owner, long dossierId, int component, long paperId) {
        dossiers.mineToChange(owner, dossierId).attach(component, paperId, Instant.now());
    }
}
