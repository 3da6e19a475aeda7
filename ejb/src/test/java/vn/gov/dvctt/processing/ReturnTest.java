package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.delivery.PostalRounds;
import vn.gov.dvctt.delivery.Reminding;
import vn.gov.dvctt.delivery.api.BookVisit;
import vn.gov.dvctt.delivery.api.DeliveryDesk;
import vn.gov.dvctt.delivery.api.DeliveryLane;
import vn.gov.dvctt.delivery.api.DeliveryState;
import vn.gov.dvctt.delivery.api.DeliveryView;
import vn.gov.dvctt.delivery.api.HandOverResult;
import vn.gov.dvctt.delivery.api.HandoverDesk;
import vn.gov.dvctt.delivery.api.OwnDelivery;
import vn.gov.dvctt.delivery.api.ParcelCameBack;
import vn.gov.dvctt.delivery.api.ParcelSent;
import vn.gov.dvctt.delivery.api.ParcelState;
import vn.gov.dvctt.delivery.api.PostalNotices;
import vn.gov.dvctt.delivery.api.ResultUncollected;
import vn.gov.dvctt.document.api.OwnResults;
import vn.gov.dvctt.dossier.api.ChooseReturn;
import vn.gov.dvctt.dossier.api.DossierPapers;
import vn.gov.dvctt.dossier.api.ReturnChoiceDesk;
import vn.gov.dvctt.dossier.api.ReturnTo;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.processing.ClockGround.Shop;
import vn.gov.dvctt.routing.message.ResultReceipt;

/** A result is returned when the way it goes confirms it, and not before: on line, by post, at the counter, through the National Single Window. */
@ParameterizedClass
@EnumSource(Engine.class)
class ReturnTest {
    private static final ReturnTo HOME =
            new ReturnTo(ReturnWay.POST, "Nguyễn Văn Nộp", "0912 345 678", "Số 1 đường Ví Dụ, xã Mẫu, tỉnh Hà Nam");
    private static final ReturnTo ELSEWHERE =
            new ReturnTo(ReturnWay.POST, "Nguyễn Văn Nộp", "+84912345678", "Số 9 đường Khác, xã Mẫu, tỉnh Hà Nam");

    @Parameter
    private Engine engine;

    private ProcessGround process;
    private StepsDone done;
    private PostHouse post;

    @BeforeEach
    void begin() throws IOException {
        process = new ProcessGround(engine);
        done = new StepsDone(process);
        post = new PostHouse();
    }

    @AfterEach
    void end() {
        post.close();
    }

    @Test
    void onLineItIsReturnedWhenItIsOpened() {
        var dossier = decided(ReturnTo.by(ReturnWay.ONLINE));
        assertEquals("APPROVED", status(dossier));
        assertEquals(DeliveryState.READY, seen(dossier).state());
        applicant(dossier, shop -> shop.get(DossierPapers.class).result("NS-" + dossier));
        assertEquals("RETURNED", status(dossier));
        assertEquals(DeliveryState.RETURNED, seen(dossier).state());
    }

    @Test
    void byPostItIsReturnedWhenTheServiceSaysItDelivered() {
        var dossier = decided(HOME);
        var key = key(dossier, 1);
        assertEquals(ParcelState.PENDING, seen(dossier).parcel().state());
        applicant(dossier, shop -> shop.get(DossierPapers.class).result("NS-" + dossier));
        assertEquals("APPROVED", status(dossier), "the electronic copy is not the return of the paper");

        look();
        assertEquals(PostHouse.tracking(key), seen(dossier).parcel().tracking());
        assertEquals(26_000, seen(dossier).parcel().fee());
        assertEquals("Số 1 đường Ví Dụ, xã Mẫu, tỉnh Hà Nam", post.address(key));
        assertEquals(
                0, process.ground.count("select count(*) from postal_order where send_to like '%Ví Dụ%'"), "sealed");
        var label = process.by(clerk(), shop -> shop.get(DeliveryDesk.class).label(dossier));
        assertTrue(new String(label, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF-"));

        assertEquals(204, tell(post.happens(key, "ACCEPTED")));
        assertEquals(DeliveryState.ON_ITS_WAY, seen(dossier).state());
        assertEquals("APPROVED", status(dossier));
        var last = post.happens(key, "DELIVERED");
        assertEquals(204, tell(last));
        assertEquals(204, tell(last), "said again");
        assertEquals("RETURNED", status(dossier));
        assertEquals(2, seen(dossier).parcel().events().size());
        assertEquals(
                1,
                process.ground.count("select count(*) from dossier_step where dossier_id = " + dossier
                        + " and status = 'RETURNED'"));
    }

    @Test
    void whatIsNotSignedByTheServiceIsNotHeard() {
        var dossier = decided(HOME);
        look();
        var body = post.happens(key(dossier, 1), "DELIVERED");
        assertEquals(401, notice(PostHouse.signed(body + " "), body));
        assertEquals(401, notice("", body));
        assertEquals(401, notice(PostHouse.sign(body, Instant.now().getEpochSecond() - 600), body), "old");
        assertEquals(400, notice(PostHouse.signed("{}"), "{}"));
        var strange = body.replace("KQ-", "KX-");
        assertEquals(404, notice(PostHouse.signed(strange), strange));
        assertEquals("APPROVED", status(dossier));
    }

    @Test
    void aServiceThatIsAwayIsAskedAgainUnderTheSameKeyAndTakesOneOrder() {
        var dossier = decided(HOME);
        post.away(true);
        look();
        assertEquals("away", seen(dossier).parcel().trouble());
        post.away(false);
        due();
        look();
        due();
        look();
        assertEquals(1, post.orders());
        assertEquals(ParcelState.ORDERED, seen(dossier).parcel().state());
    }

    @Test
    void whatTheServiceDidNotTellIsFoundByAsking() {
        var dossier = decided(HOME);
        look();
        post.happens(key(dossier, 1), "IN_TRANSIT");
        post.happens(key(dossier, 1), "DELIVERED");
        process.does(clerk(), shop -> shop.hearing("vn.gov.dvctt.delivery.DeliveryNews")
                .get(DeliveryDesk.class)
                .enquire(dossier));
        assertEquals("RETURNED", status(dossier));
    }

    @Test
    void aLetterThatCameBackIsSentAgainOrKeptAtTheCounter() {
        var dossier = decided(HOME);
        look();
        tell(post.happens(key(dossier, 1), "IN_TRANSIT"));
        assertEquals("delivery.outOfStep", refused(shop -> shop.get(DeliveryDesk.class)
                .keepAtCounter(dossier)));
        tell(post.happens(key(dossier, 1), "RETURNED"));
        assertEquals(DeliveryState.CAME_BACK, seen(dossier).state());
        assertEquals("APPROVED", status(dossier));
        assertEquals(
                List.of(dossier),
                process
                        .by(clerk(), shop -> shop.get(DeliveryDesk.class)
                                .list(DeliveryLane.CAME_BACK, "")
                                .rows())
                        .stream()
                        .map(row -> row.dossierId())
                        .toList());

        process.does(clerk(), shop -> shop.get(DeliveryDesk.class).sendAgain(dossier, ELSEWHERE));
        look();
        assertEquals("Số 9 đường Khác, xã Mẫu, tỉnh Hà Nam", post.address(key(dossier, 2)));
        tell(post.happens(key(dossier, 2), "RETURNED"));
        process.does(clerk(), shop -> shop.get(DeliveryDesk.class).keepAtCounter(dossier));
        assertEquals(ReturnWay.COUNTER, seen(dossier).way());
        assertEquals(2, seen(dossier).parcels().size());
        handOver(dossier);
        assertEquals("RETURNED", status(dossier));
        assertEquals(
                "COUNTER",
                String.valueOf(
                        process.ground.value("select return_way from register_entry where dossier_id = " + dossier)));
    }

    @Test
    void peopleAreToldOnceThatItWentAndThatItCameBack() {
        var dossier = decided(HOME);
        look();
        var went = post.happens(key(dossier, 1), "ACCEPTED");
        var back = post.happens(key(dossier, 1), "RETURNED");
        var told = process.by(clerk(), shop -> {
            List.of(went, went, back, back)
                    .forEach(body -> shop.get(PostalNotices.class).notice(PostHouse.signed(body), body));
            return shop.beans();
        });
        assertEquals(1, told.announced(ParcelSent.class).size());
        var letter = told.announced(ParcelCameBack.class);
        assertEquals(1, letter.size());
        assertTrue(letter.get(0).officials().contains(clerk()));
    }

    @Test
    void atTheCounterItIsReturnedWithASignatureAndAnotherNeedsAPowerOfAttorney() {
        var dossier = decided(ReturnTo.by(ReturnWay.COUNTER));
        var picture = signature();
        assertEquals("delivery.signatureMissing", handing(dossier, false, "001190000001", new byte[0]));
        assertEquals("delivery.identity", handing(dossier, false, "1", picture));
        assertEquals("delivery.attorneyMissing", handing(dossier, true, "001190000001", picture));
        var stranger = process.official("MT", "CLERK");
        assertEquals("processing.notFound", done.refused(stranger, shop -> shop.get(HandoverDesk.class)
                .handOver(new HandOverResult(dossier, false, "A", "001190000001", 0, picture))));
        assertEquals("APPROVED", status(dossier));
        handOver(dossier);
        assertEquals("RETURNED", status(dossier));
        assertEquals("Nguyễn Văn Nộp", seen(dossier).handover().receiver());
        var record = process.by(clerk(), shop -> shop.get(HandoverDesk.class).record(dossier));
        assertEquals("application/pdf", record.paper().mediaType());
        assertEquals("delivery.notAtCounter", handing(dossier, false, "001190000001", picture));
    }

    @Test
    void fourMayComeAtATimeAndNoMore() {
        var day = process.by(clerk(), shop -> shop.get(CounterHoursBean.class).times(Instant.now()))
                .days()
                .get(2);
        for (int i = 0; i < 4; i++) {
            var dossier = decided(ReturnTo.by(ReturnWay.COUNTER));
            applicant(dossier, shop -> shop.get(OwnDelivery.class)
                    .book(new BookVisit("NS-" + dossier, day, LocalTime.of(9, 0))));
        }
        var fifth = decided(ReturnTo.by(ReturnWay.COUNTER));
        var full = new BookVisit("NS-" + fifth, day, LocalTime.of(9, 0));
        assertEquals("delivery.slotFull", done.refused(owner(fifth), shop -> shop.get(OwnDelivery.class)
                .book(full)));
        applicant(fifth, shop -> shop.get(OwnDelivery.class)
                .book(new BookVisit("NS-" + fifth, day, LocalTime.of(9, 30))));
        assertEquals(
                5,
                process.by(clerk(), shop -> shop.get(DeliveryDesk.class).visits(day))
                        .size());
    }

    @Test
    void whoeverDoesNotComeIsRemindedThreeTimes() {
        var dossier = decided(ReturnTo.by(ReturnWay.COUNTER));
        var told = 0;
        for (int week = 1; week <= 5; week++) {
            var later = Instant.now().plusSeconds(week * 8L * 86_400);
            told += process.by(clerk(), shop -> {
                var reminding = shop.get(Reminding.class);
                reminding.due(later).forEach(id -> reminding.remind(id, later));
                return shop.beans().announced(ResultUncollected.class).size();
            });
        }
        assertEquals(3, told);
        assertEquals(3, process.ground.count("select reminders from delivery where dossier_id = " + dossier));
    }

    @Test
    void theWayIsChangedUntilTheDecisionAndNotAfterwards() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        choose(dossier, HOME);
        choose(dossier, ReturnTo.by(ReturnWay.COUNTER));
        assertEquals("dossier.returnPhone", done.refused(owner(dossier), shop -> shop.get(ReturnChoiceDesk.class)
                .choose(new ChooseReturn(dossier, new ReturnTo(ReturnWay.POST, "A", "x", HOME.address())))));
        assertEquals("dossier.returnWay", done.refused(owner(dossier), shop -> shop.get(ReturnChoiceDesk.class)
                .choose(new ChooseReturn(dossier, ReturnTo.by(ReturnWay.WINDOW)))));
        done.issued(dossier, "TNN");
        assertEquals(ReturnWay.COUNTER, seen(dossier).way());
        assertEquals("dossier.returnOver", done.refused(owner(dossier), shop -> shop.get(ReturnChoiceDesk.class)
                .choose(new ChooseReturn(dossier, HOME))));
    }

    @Test
    void throughTheWindowItGoesInItsOwnEnvelopeAndThePortalShowsNothingButTheStatus() {
        var dossier = process.atTheMinistry("DVC.MT.01", "MT", "NSW");
        process.does(process.official("MT", "HANDLER"), shop -> shop.get(HandlingDeskBean.class)
                .finishInspection(dossier, ProcessGround.revision(shop, dossier)));
        done.issued(dossier, "MT");
        assertEquals("APPROVED", status(dossier));
        var sent = String.valueOf(process.ground.value("select message_id from exchange where direction = 'OUT' and"
                + " system_code = 'NSW' and message_type = 'result.returned.v1'"));
        assertEquals("dossier.throughWindow", done.refused(owner(dossier), shop -> shop.get(DossierPapers.class)
                .result("NS-" + dossier)));
        assertEquals(List.of(), process.by(owner(dossier), shop -> shop.get(OwnResults.class)
                .results("NS-" + dossier)));

        var code = process.ground.dossier(dossier, "dossier_code");
        var receipt = new ResultReceipt(code, "NSW-7", Instant.now());
        assertThrows(RuntimeException.class, () -> process.says("NSW", "another", receipt));
        assertThrows(RuntimeException.class, () -> process.says("TNN", sent, receipt));
        assertEquals("APPROVED", status(dossier));
        assertEquals("RECORDED", process.says("NSW", sent, receipt));
        assertEquals("DUPLICATE", process.says("NSW", sent, receipt));
        assertEquals("RETURNED", status(dossier));
    }

    private long decided(ReturnTo to) {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        choose(dossier, to);
        done.issued(dossier, "TNN");
        return dossier;
    }

    private void choose(long dossier, ReturnTo to) {
        applicant(dossier, shop -> shop.get(ReturnChoiceDesk.class).choose(new ChooseReturn(dossier, to)));
    }

    private void look() {
        process.does(clerk(), shop -> {
            var rounds = shop.get(PostalRounds.class);
            rounds.due().forEach(rounds::look);
        });
    }

    /** As if the time had come to ask again. */
    private void due() {
        process.ground.sql("update postal_order set next_at = asked_at");
    }

    private int tell(String body) {
        return notice(PostHouse.signed(body), body);
    }

    private int notice(String signature, String body) {
        return process.by(clerk(), shop -> shop.get(PostalNotices.class).notice(signature, body));
    }

    private void handOver(long dossier) {
        process.does(clerk(), shop -> shop.get(HandoverDesk.class)
                .handOver(new HandOverResult(dossier, false, "Nguyễn Văn Nộp", "001190000001", 0, signature())));
    }

    private String handing(long dossier, boolean attorney, String identity, byte[] picture) {
        return refused(shop -> shop.get(HandoverDesk.class)
                .handOver(new HandOverResult(dossier, attorney, "Trần Thị Nhận", identity, 0, picture)));
    }

    private String refused(Consumer<Shop> deed) {
        return done.refused(clerk(), deed);
    }

    private DeliveryView seen(long dossier) {
        return process.by(clerk(), shop -> shop.get(DeliveryDesk.class).delivery(dossier));
    }

    private void applicant(long dossier, Consumer<Shop> deed) {
        process.does(owner(dossier), deed);
    }

    private long owner(long dossier) {
        return Long.parseLong(process.ground.dossier(dossier, "applicant_id"));
    }

    private long clerk() {
        return process.official("TNN", "CLERK");
    }

    private String status(long dossier) {
        return process.ground.dossier(dossier, "status");
    }

    private String key(long dossier, int times) {
        return "KQ-" + process.ground.dossier(dossier, "dossier_code") + "-" + times;
    }

    private static byte[] signature() {
        try {
            var picture = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
            var pen = picture.createGraphics();
            pen.drawLine(10, 80, 280, 20);
            pen.dispose();
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
