package vn.gov.dvctt.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.dossier.api.ChooseReturn;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.dossier.api.ReturnChoice;
import vn.gov.dvctt.dossier.api.ReturnChoiceDesk;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Choosing how to get the result of one's own dossier. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class ReturnChoiceDeskBean implements ReturnChoiceDesk {
    @Inject
    private People people;

    @Inject
    private Dossiers dossiers;

    @Inject
    private ReturnWays returns;

    @Override
    @Reading
    public ReturnChoice choice(long dossierId) {
        return view(dossiers.mine(people.acting(Right.SEE).id(), dossierId));
    }

    @Override
    @Reading
    public ReturnChoice choiceOf(String submissionNumber) {
        return view(dossiers.mine(people.acting(Right.SEE).id(), submissionNumber));
    }

    @Override
    public void choose(ChooseReturn command) {
        var dossier = dossiers.mineToChange(people.acting(Right.PREPARE).id(), command.dossierId());
        dossier.returnBy(returns.checked(dossier, command.to()));
    }

    private ReturnChoice view(Dossier dossier) {
        if (dossier.status() == DossierStatus.DISCARDED) {
            throw new Refusal("dossier.notFound");
        }
        return new ReturnChoice(
                dossier.id(),
                dossier.submissionNumber().orElse(""),
                dossier.filed().title(),
                returns.of(dossier),
                returns.allowed(dossier),
                returns.changeable(dossier));
    }
}
