package vn.gov.dvctt.payment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;

/** Puts what a desk refused beside the field it is about. */
@RequestScoped
public class RefusedFields {
    @Inject
    private Notices notices;

    /**
     * Does it, and says what was refused.
     *
     * @param places field by refusal key; what has none is passed on
     * @return whether it was done
     */
    boolean did(Runnable act, Map<String, String> places) {
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            if (!places.containsKey(refusal.key())) {
                throw refusal;
            }
            notices.fault(
                    places.get(refusal.key()),
                    "refusal." + refusal.key(),
                    refusal.arguments().toArray());
            return false;
        }
    }
}
