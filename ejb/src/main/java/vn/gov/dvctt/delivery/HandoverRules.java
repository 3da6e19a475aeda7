package vn.gov.dvctt.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.delivery.api.HandOverResult;
import vn.gov.dvctt.shared.Refusal;

/** To whom a result may be given: to the person who asked, or to somebody who shows that they stand in. */
@Dependent
class HandoverRules {
    private static final int LONGEST_RECEIVER = 300;
    private static final String IDENTITY = "[A-Za-z0-9-]{6,20}";

    @Inject
    private People people;

    @Inject
    private Deliveries deliveries;

    void check(Delivery delivery, HandOverResult said) {
        var receiver = text(said.receiver());
        if (receiver.isEmpty() || receiver.length() > LONGEST_RECEIVER) {
            throw new Refusal("delivery.receiver");
        }
        if (!text(said.identity()).matches(IDENTITY)) {
            throw new Refusal("delivery.identity");
        }
        if (said.byAttorney()) {
            refuseUnlessShown(delivery, said.attorneyPaper());
        } else {
            refuseUnlessSame(delivery, text(said.identity()));
        }
    }

    private void refuseUnlessShown(Delivery delivery, long paper) {
        if (deliveries
                .scan(paper)
                .filter(scan -> scan.isOf(delivery.dossierId()))
                .isEmpty()) {
            throw new Refusal("delivery.attorneyMissing");
        }
    }

    /** A person's own number is known to the portal; an organisation sends somebody, whose number it is not. */
    private void refuseUnlessSame(Delivery delivery, String identity) {
        people.person(delivery.applicantId())
                .filter(applicant -> applicant.kind() == AccountKind.INDIVIDUAL)
                .map(HandoverRules::identity)
                .filter(known -> !known.isEmpty() && !known.equalsIgnoreCase(identity))
                .ifPresent(other -> {
                    throw new Refusal("delivery.identityDiffers");
                });
    }

    private static String identity(Person applicant) {
        return applicant.prefill().getOrDefault("identityNumber", "");
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
