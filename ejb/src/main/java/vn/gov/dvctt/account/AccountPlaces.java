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
                        List.of("phone_sealed", "address_sealed", "identity_sealed"),
                        Map.of("phone_key", "phone_sealed")),
                Place.of("national_link", "identity_sealed", "birth_sealed"),
                Place.of("national_arrival", "identity_sealed", "birth_sealed"));
    }
}
