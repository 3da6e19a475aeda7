package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.processing.api.ConversionView;
import vn.gov.dvctt.processing.api.OwnConversions;
import vn.gov.dvctt.processing.api.PaperOnDesk;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** What an agency made electronic, for the applicant who brought it. */
@Stateless
@Reading
@RolesAllowed(Role.CITIZEN)
public class OwnConversionsBean implements OwnConversions {
    @Inject
    private People people;

    @Inject
    private DossierReading dossiers;

    @Inject
    private PaperConversions conversions;

    @Inject
    private Papers papers;

    @Override
    public List<ConversionView> of(String submissionNumber) {
        return conversions.views(mine(submissionNumber));
    }

    @Override
    public PaperOnDesk open(String submissionNumber, long paperId) {
        return mine(submissionNumber).stream()
                .flatMap(PaperConversion::papers)
                .filter(id -> id == paperId)
                .findFirst()
                .flatMap(papers::paper)
                .map(paper -> new PaperOnDesk(paper, papers.open(paper.id())))
                .orElseThrow(OwnConversionsBean::notFound);
    }

    private List<PaperConversion> mine(String submissionNumber) {
        var owner = people.acting(Right.SEE).id();
        var dossier = dossiers.bySubmissionNumber(submissionNumber)
                .filter(each -> each.applicantId() == owner)
                .orElseThrow(OwnConversionsBean::notFound);
        return conversions.of(dossier.id()).stream()
                .filter(PaperConversion::isAttested)
                .toList();
    }

    private static Refusal notFound() {
        return new Refusal("dossier.notFound");
    }
}
