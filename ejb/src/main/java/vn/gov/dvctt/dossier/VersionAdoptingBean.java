package vn.gov.dvctt.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.dossier.api.AdoptVersion;
import vn.gov.dvctt.dossier.api.VersionAdopting;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Has open dossiers go on under a later version. */
@Stateless
@RolesAllowed(Role.CATALOGUE_PUBLISHER)
public class VersionAdoptingBean implements VersionAdopting {
    @Inject
    private People people;

    @Inject
    private Procedures procedures;

    @Inject
    private Adoptions adoptions;

    @Override
    public long adopt(AdoptVersion command) {
        var obstacles = procedures.obstacles(command.code(), command.before(), command.after());
        if (!obstacles.isEmpty()) {
            throw new Refusal("dossier.notCompatible", command.before(), command.after());
        }
        if (procedures
                .inForce(command.code())
                .filter(now -> now.version() >= command.after())
                .isEmpty()) {
            throw new Refusal("dossier.notInForceYet", command.after());
        }
        if (adoptions.running().stream().anyMatch(one -> one.code().equals(command.code()))) {
            throw new Refusal("dossier.adoptionRuns");
        }
        var adoption = new Adoption(command, people.me().id(), Instant.now());
        adoptions.add(adoption);
        return adoption.id();
    }
}
