package vn.gov.dvctt.dossier.api;

import jakarta.validation.Valid;

/** Open dossiers go on under a later version, all of one version in one go; by those who may publish versions. */
public interface VersionAdopting {
    /**
     * The id of what goes on in the background from now on. Refuses with {@code dossier.adoptionRuns} while another one of the procedure does, with
     * {@code dossier.notCompatible} where the versions do not go together.
     */
    long adopt(@Valid AdoptVersion command);
}
