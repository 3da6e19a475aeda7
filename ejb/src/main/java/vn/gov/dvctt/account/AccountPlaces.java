package vn.gov.dvctt.account;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.account.api.SealedPlaces;

/** Where the accounts keep what is sealed. */
@Dependent
class AccountPlaces implements SealedPlaces {
    @Override
    public List<Place> places() {
        return List.of(
                new Place(
                        "account",
                        "id",
                        List.of("phone_sealed", "address_sealed", "identity_sealed"),
                        Map.of("phone_key", "phone_sealed")),
                new Place("account_identity", "account_id", List.of("born_sealed"), Map.of()),
                new Place("second_factor", "account_id", List.of("sealed", "proposed"), Map.of()),
                Place.of("national_link", "identity_sealed", "birth_sealed"),
                Place.of("national_arrival", "identity_sealed", "birth_sealed"));
    }
}
