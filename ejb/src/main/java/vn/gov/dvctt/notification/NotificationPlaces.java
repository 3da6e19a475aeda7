package vn.gov.dvctt.notification;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import vn.gov.dvctt.account.api.SealedPlaces;

/** Where short messages wait for being sent. */
@Dependent
class NotificationPlaces implements SealedPlaces {
    @Override
    public List<Place> places() {
        return List.of(Place.of("text_message", "phone_sealed", "words_sealed"));
    }
}
