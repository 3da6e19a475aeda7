package vn.gov.dvctt.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.delivery.api.DeliveryDesk;
import vn.gov.dvctt.delivery.api.DeliveryLane;
import vn.gov.dvctt.delivery.api.DeliveryRow;
import vn.gov.dvctt.delivery.api.DeliveryState;
import vn.gov.dvctt.delivery.api.DeliveryView;
import vn.gov.dvctt.delivery.api.ParcelState;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.dossier.api.ReturnTo;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.processing.api.CounterHours;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The office's side of results on their way out: lists, letters, what came back. */
@Stateless
@RolesAllowed({Role.INTAKE, Role.CLERK})
public class DeliveryDeskBean implements DeliveryDesk {
    /** What a slip's QR holds, or a number as it is printed. */
    private static final Pattern NUMBER = Pattern.compile("(?:.*[?&]code=)?([A-Za-z0-9.\\-]{6,40})(?:&.*)?");

    @Inject
    private People people;

    @Inject
    private DossierReading dossiers;

    @Inject
    private DossierProgress progress;

    @Inject
    private Deliveries deliveries;

    @Inject
    private DeliveryRows rows;

    @Inject
    private DeliveryViews views;

    @Inject
    private CounterHours hours;

    @Inject
    private Papers papers;

    @EJB
    private PostalRounds rounds;

    @Override
    @Reading
    public Page<DeliveryRow> list(DeliveryLane lane, String cursor) {
        return rows.lane(people.me().unit(), lane, cursor == null ? "" : cursor, Instant.now());
    }

    @Override
    @Reading
    public List<DeliveryRow> visits(LocalDate day) {
        return rows.visits(people.me().unit(), hours.startOf(day), hours.startOf(day.plusDays(1)));
    }

    @Override
    @Reading
    public Optional<DeliveryView> delivery(long dossierId) {
        var unit = people.me().unit();
        dossiers.dossier(dossierId)
                .filter(dossier -> dossier.unit().equals(unit))
                .orElseThrow(() -> new Refusal("processing.notFound"));
        return known(dossierId).map(views::of);
    }

    @Override
    @Reading
    public long find(String scanned) {
        var number = NUMBER.matcher(scanned == null ? "" : scanned.strip());
        if (!number.matches()) {
            throw unknown();
        }
        var text = number.group(1);
        var found = dossiers.bySubmissionNumber(text)
                .or(() -> DossierCode.read(text).flatMap(dossiers::byCode))
                .map(DossierContent::id)
                .orElseThrow(DeliveryDeskBean::unknown);
        return known(found).orElseThrow(DeliveryDeskBean::unknown).dossierId();
    }

    @Override
    @Reading
    public byte[] label(long dossierId) {
        var delivery = ours(dossierId);
        var order = deliveries.latest(delivery).orElseThrow(() -> new Refusal("delivery.noTracking"));
        var values = new HashMap<String, Object>();
        values.put("tracking", order.tracking().orElseThrow(() -> new Refusal("delivery.noTracking")));
        values.put("unit", people.unitName(delivery.unit()));
        values.put("code", delivery.dossierCode());
        values.put("recipient", order.to().recipient());
        values.put("phone", order.to().phone());
        values.put("address", order.to().address());
        values.put("fee", String.format(Locale.GERMAN, "%,d", order.fee()));
        return papers.draw("delivery/label", values);
    }

    @Override
    public void enquire(long dossierId) {
        var order = deliveries.latest(ours(dossierId)).orElseThrow(() -> new Refusal("delivery.noTracking"));
        if (!rounds.look(order.id())) {
            throw new Refusal("delivery.postSilent");
        }
    }

    @Override
    public void sendAgain(long dossierId, ReturnTo to) {
        var now = Instant.now();
        var delivery = oursToChange(dossierId);
        strand(delivery, now);
        var checked = progress.returnOtherwise(dossierId, to);
        deliveries.leaveSeat(delivery);
        deliveries.add(new PostalOrder(delivery, delivery.orderBy(now), checked, now));
    }

    @Override
    public void keepAtCounter(long dossierId) {
        var now = Instant.now();
        var delivery = oursToChange(dossierId);
        strand(delivery, now);
        progress.returnOtherwise(dossierId, ReturnTo.by(ReturnWay.COUNTER));
        delivery.keepAtCounter(now);
    }

    /** Another way can be gone where the letter came back, or the service never took it; an order that still waits is then not sent any more. */
    private void strand(Delivery delivery, Instant now) {
        if (delivery.state() == DeliveryState.CAME_BACK) {
            return;
        }
        var latest = deliveries
                .latest(delivery)
                .filter(order -> delivery.state() == DeliveryState.ORDERED)
                .filter(order -> order.state() == ParcelState.PENDING || order.state() == ParcelState.REFUSED)
                .orElseThrow(() -> new Refusal("delivery.outOfStep"));
        if (latest.state() == ParcelState.PENDING) {
            latest.refused(now);
        }
        delivery.stays();
    }

    private Delivery ours(long dossierId) {
        return known(dossierId).orElseThrow(() -> new Refusal("processing.notFound"));
    }

    private Optional<Delivery> known(long dossierId) {
        var unit = people.me().unit();
        return deliveries.ofDossier(dossierId).filter(delivery -> delivery.unit()
                .equals(unit));
    }

    private Delivery oursToChange(long dossierId) {
        return deliveries.held(ours(dossierId).id());
    }

    private static Refusal unknown() {
        return new Refusal("delivery.notFound");
    }
}
