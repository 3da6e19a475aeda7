package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import vn.gov.dvctt.account.api.SealedPlaces;

/** Where dossiers keep what was declared. */
@Dependent
class DossierPlaces implements SealedPlaces {
    @Override
    public List<Place> places() {
        return List.of(
                Place.of("dossier", "answers", "return_to"),
                Place.of("dossier_supplement", "changes", "former"),
                Place.of("dossier_amendment", "changes", "former"));
    }
}
