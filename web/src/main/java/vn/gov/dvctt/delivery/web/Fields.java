package vn.gov.dvctt.delivery.web;

import java.util.Map;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;

/** Says a refusal beside the field it is about; every other concerns the page as a whole. */
record Fields(Notices notices, Map<String, String> places) {
    Fields {
        places = Map.copyOf(places);
    }

    boolean did(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            var place = places.get(refusal.key());
            if (place == null) {
                throw refusal;
            }
            notices.fault(place, "refusal." + refusal.key(), refusal.arguments().toArray());
            return false;
        }
    }

    static long id(String given) {
        return given != null && given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
    }
}
