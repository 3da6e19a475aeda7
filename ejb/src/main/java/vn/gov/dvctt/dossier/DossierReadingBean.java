package vn.gov.dvctt.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.dossier.api.ReturnTo;
import vn.gov.dvctt.shared.Refusal;

/** For other features only; a draft is nobody's but the applicant's. */
@Stateless
@PermitAll
public class DossierReadingBean implements DossierReading {
    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierContents contents;

    @Inject
    private ReturnWays returns;

    @Override
    public Optional<DossierContent> dossier(long id) {
        return submitted(dossiers.dossier(id));
    }

    @Override
    public Optional<DossierContent> byCode(DossierCode code) {
        return submitted(dossiers.ofCode(code));
    }

    @Override
    public Optional<DossierContent> bySubmissionNumber(String submissionNumber) {
        return submitted(dossiers.ofNumber(submissionNumber));
    }

    @Override
    public ReturnTo returnTo(long id) {
        return dossiers.dossier(id).map(returns::of).orElseThrow(() -> new Refusal("dossier.notFound"));
    }

    private Optional<DossierContent> submitted(Optional<Dossier> dossier) {
        return dossier.filter(each -> each.submissionNumber().isPresent()).map(contents::of);
    }
}
