package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.processing.api.OriginalsView;
import vn.gov.dvctt.processing.api.OwnOriginals;
import vn.gov.dvctt.processing.api.ProposeTimes;
import vn.gov.dvctt.processing.api.VisitTimes;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The applicant's side of showing originals. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class OwnOriginalsBean implements OwnOriginals {
    @Inject
    private People people;

    @Inject
    private DossierReading dossiers;

    @Inject
    private DossierProgress progress;

    @Inject
    private Tasks tasks;

    @Inject
    private Calendars calendars;

    @Inject
    private OriginalsRequests requests;

    @Inject
    private OriginalsTold told;

    @Override
    @Reading
    public List<OriginalsView> requests(String submissionNumber) {
        return requests.of(mine(submissionNumber, Right.SEE).id()).stream()
                .map(OriginalsRequest::view)
                .toList();
    }

    @Override
    @Reading
    public VisitTimes times() {
        var now = Instant.now();
        return new VisitHours(calendars.clock(now).calendar()).times(now);
    }

    @Override
    public void confirm(String submissionNumber, long requestId, int revision) {
        answer(submissionNumber, requestId, (request, now) -> request.confirm(revision, now));
    }

    @Override
    public void propose(ProposeTimes command) {
        answer(command.submissionNumber(), command.requestId(), (request, now) -> {
            var hours = new VisitHours(calendars.clock(now).calendar());
            var times = command.times().stream()
                    .map(time -> hours.slot(time.toLocalDate(), time.toLocalTime(), now))
                    .toList();
            request.propose(command.revision(), times, command.words());
        });
    }

    private void answer(String submissionNumber, long requestId, BiConsumer<OriginalsRequest, Instant> deed) {
        var now = Instant.now();
        var id = mine(submissionNumber, Right.PREPARE).id();
        tasks.unlessOvertaken(() -> {
            var held = progress.hold(id).orElseThrow(OwnOriginalsBean::notFound);
            var request = requests.request(id, requestId);
            deed.accept(request, now);
            told.answered(request, held, now);
            return id;
        });
    }

    private DossierContent mine(String submissionNumber, Right right) {
        var owner = people.acting(right).id();
        return dossiers.bySubmissionNumber(submissionNumber)
                .filter(dossier -> dossier.applicantId() == owner)
                .orElseThrow(OwnOriginalsBean::notFound);
    }

    private static Refusal notFound() {
        return new Refusal("dossier.notFound");
    }
}
