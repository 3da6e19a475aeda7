package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.processing.api.AppointmentRow;
import vn.gov.dvctt.processing.api.AskOriginals;
import vn.gov.dvctt.processing.api.OriginalsDesk;
import vn.gov.dvctt.processing.api.RecordComparison;
import vn.gov.dvctt.processing.api.SettleAppointment;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The agency's side of showing originals. Under the lock of the dossier, so that one request is open at a time. */
@Stateless
@RolesAllowed({Role.INTAKE, Role.HANDLER})
public class OriginalsDeskBean implements OriginalsDesk {
    @Inject
    private People people;

    @Inject
    private StepActs acts;

    @Inject
    private DossierReading dossiers;

    @Inject
    private Procedures procedures;

    @Inject
    private Calendars calendars;

    @Inject
    private OriginalsRequests requests;

    @Inject
    private OriginalsTold told;

    @Inject
    private AppointmentRows rows;

    @Override
    public void ask(AskOriginals command) {
        acts.held(command.dossierId(), hand -> {
            if (!Entrusted.mayAsk(hand.task(), hand.who())) {
                throw new Refusal("processing.notYourStep");
            }
            if (requests.open(command.dossierId()).isPresent()) {
                throw new Refusal("processing.originalsOpen");
            }
            OriginalsRules.check(command);
            var request =
                    new OriginalsRequest(hand.dossier(), hand.task(), wish(command, hand), hand.words(), hand.now());
            requests.add(request);
            told.asked(request, hand, false);
            return hand;
        });
    }

    private OriginalsWish wish(AskOriginals command, Hand hand) {
        var dossier = dossiers.dossier(command.dossierId()).orElseThrow(StepActs::notFound);
        var procedure = procedures
                .version(dossier.procedureCode(), dossier.procedureVersion())
                .orElseThrow(StepActs::notFound);
        var slot = hours(hand).slot(command.day(), command.time(), hand.now());
        return new OriginalsWish(
                OriginalsRules.items(command, dossier, procedure),
                command.place().strip(),
                slot,
                command.reason().strip());
    }

    @Override
    public void settle(SettleAppointment command) {
        meet(command.dossierId(), hand -> {
            var request = requests.request(command.dossierId(), command.requestId());
            var slot = hours(hand).slot(command.day(), command.time(), hand.now());
            request.settle(command.revision(), slot, hand.now());
            told.settled(request, hand);
        });
    }

    @Override
    public void record(RecordComparison command) {
        meet(command.dossierId(), hand -> {
            var request = requests.request(command.dossierId(), command.requestId());
            request.record(command, hand.words(), hand.now());
            told.compared(request, hand);
        });
    }

    @Override
    @Reading
    @RolesAllowed({Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK})
    public Page<AppointmentRow> day(LocalDate day, String cursor) {
        return rows.day(people.me().unit(), day, cursor);
    }

    private void meet(long dossierId, Consumer<Hand> deed) {
        acts.held(dossierId, hand -> {
            if (!Entrusted.mayMeet(hand.task(), hand.who())) {
                throw new Refusal("processing.notYourStep");
            }
            deed.accept(hand);
            return hand;
        });
    }

    private VisitHours hours(Hand hand) {
        return new VisitHours(calendars.clock(hand.now()).calendar());
    }
}
