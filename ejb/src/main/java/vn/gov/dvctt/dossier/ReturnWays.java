package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.dvctt.dossier.api.ReturnTo;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.shared.Refusal;

/** Joins what an applicant wishes with what the version under which a dossier was filed allows. */
@Dependent
class ReturnWays {
    private static final int LONGEST_RECIPIENT = 200;
    private static final int LONGEST_ADDRESS = 500;
    private static final int SHORTEST_ADDRESS = 10;

    @Inject
    private Procedures procedures;

    /** What was wished, as long as it is allowed; otherwise the usual way. */
    ReturnTo of(Dossier dossier) {
        var allowed = allowed(dossier);
        return dossier.returnTo().filter(wish -> allowed.contains(wish.way())).orElse(ReturnTo.by(allowed.get(0)));
    }

    List<ReturnWay> allowed(Dossier dossier) {
        return procedures.returnWays(dossier.filed().code(), dossier.filed().version());
    }

    boolean changeable(Dossier dossier) {
        return allowed(dossier).size() > 1
                && (dossier.isDraft() || dossier.status().isOpen());
    }

    /** The wish as it is kept. */
    ReturnTo checked(Dossier dossier, ReturnTo wish) {
        if (!changeable(dossier)) {
            throw new Refusal("dossier.returnOver");
        }
        if (!allowed(dossier).contains(wish.way())) {
            throw new Refusal("dossier.returnWay");
        }
        return usable(wish);
    }

    /** With what the post can use, and without what it does not need. */
    static ReturnTo usable(ReturnTo wish) {
        return wish.way() == ReturnWay.POST ? address(wish) : ReturnTo.by(wish.way());
    }

    private static ReturnTo address(ReturnTo wish) {
        var recipient = line(wish.recipient());
        var phone = line(wish.phone()).replaceAll("[ .-]", "");
        var address = line(wish.address());
        if (recipient.isEmpty() || recipient.length() > LONGEST_RECIPIENT) {
            throw new Refusal("dossier.returnRecipient");
        }
        if (!phone.matches("(\\+84|0)\\d{9,10}")) {
            throw new Refusal("dossier.returnPhone");
        }
        if (address.length() < SHORTEST_ADDRESS || address.length() > LONGEST_ADDRESS) {
            throw new Refusal("dossier.returnAddress");
        }
        return new ReturnTo(ReturnWay.POST, recipient, phone, address);
    }

    private static String line(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }
}
