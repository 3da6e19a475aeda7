package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.delivery.api.DeliveryDesk;
import vn.gov.dvctt.delivery.api.DeliveryLane;
import vn.gov.dvctt.delivery.api.DeliveryState;
import vn.gov.dvctt.delivery.api.ParcelCameBack;
import vn.gov.dvctt.delivery.api.ParcelSent;
import vn.gov.dvctt.delivery.api.ParcelState;
import vn.gov.dvctt.delivery.api.PostalNotices;
import vn.gov.dvctt.dossier.api.DossierPapers;
import vn.gov.dvctt.dossier.api.ReturnTo;
import vn.gov.dvctt.procedure.api.ReturnWay;

/** A result is returned when the way it goes confirms it, and not before: on line and by post. */
@ParameterizedClass
@EnumSource(Engine.class)
class ReturnTest {
    @Parameter
    private Engine engine;

    private ReturnGround returns;

    @BeforeEach
    void begin() throws IOException {
        returns = new ReturnGround(engine);
    }

    @AfterEach
    void end() {
        returns.close();
    }

    @Test
    void onLineItIsReturnedWhenItIsOpened() {
        var dossier = returns.decided(ReturnTo.by(ReturnWay.ONLINE));
        assertEquals("APPROVED", returns.status(dossier));
        assertEquals(DeliveryState.READY, returns.seen(dossier).state());
        returns.applicant(dossier, shop -> shop.get(DossierPapers.class).result("NS-" + dossier));
        assertEquals("RETURNED", returns.status(dossier));
        assertEquals(DeliveryState.RETURNED, returns.seen(dossier).state());
    }

    @Test
    void byPostItIsReturnedWhenTheServiceSaysItDelivered() {
        var dossier = returns.decided(ReturnGround.HOME);
        var key = returns.key(dossier, 1);
        assertEquals(ParcelState.PENDING, returns.seen(dossier).parcel().state());
        returns.applicant(dossier, shop -> shop.get(DossierPapers.class).result("NS-" + dossier));
        assertEquals("APPROVED", returns.status(dossier), "the electronic copy is not the return of the paper");

        returns.look();
        assertEquals(PostHouse.tracking(key), returns.seen(dossier).parcel().tracking());
        assertEquals(26_000, returns.seen(dossier).parcel().fee());
        assertEquals("Số 1 đường Ví Dụ, xã Mẫu, tỉnh Hà Nam", returns.post.address(key));
        assertEquals(
                0,
                returns.process.ground.count("select count(*) from postal_order where send_to like '%Ví Dụ%'"),
                "sealed");
        var label = returns.process.by(
                returns.clerk(), shop -> shop.get(DeliveryDesk.class).label(dossier));
        assertTrue(new String(label, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF-"));

        assertEquals(204, returns.tell(returns.post.happens(key, "ACCEPTED")));
        assertEquals(DeliveryState.ON_ITS_WAY, returns.seen(dossier).state());
        assertEquals("APPROVED", returns.status(dossier));
        var last = returns.post.happens(key, "DELIVERED");
        assertEquals(204, returns.tell(last));
        assertEquals(204, returns.tell(last), "said again");
        assertEquals("RETURNED", returns.status(dossier));
        assertEquals(2, returns.seen(dossier).parcel().events().size());
        assertEquals(
                1,
                returns.process.ground.count("select count(*) from dossier_step where dossier_id = " + dossier
                        + " and status = 'RETURNED'"));
    }

    @Test
    void whatIsNotSignedByTheServiceIsNotHeard() {
        var dossier = returns.decided(ReturnGround.HOME);
        returns.look();
        var body = returns.post.happens(returns.key(dossier, 1), "DELIVERED");
        assertEquals(401, returns.notice(PostHouse.signed(body + " "), body));
        assertEquals(401, returns.notice("", body));
        assertEquals(401, returns.notice(PostHouse.sign(body, Instant.now().getEpochSecond() - 600), body), "old");
        assertEquals(400, returns.notice(PostHouse.signed("{}"), "{}"));
        var strange = body.replace("KQ-", "KX-");
        assertEquals(404, returns.notice(PostHouse.signed(strange), strange));
        assertEquals("APPROVED", returns.status(dossier));
    }

    @Test
    void aServiceThatIsAwayIsAskedAgainUnderTheSameKeyAndTakesOneOrder() {
        var dossier = returns.decided(ReturnGround.HOME);
        returns.post.away(true);
        returns.look();
        assertEquals("away", returns.seen(dossier).parcel().trouble());
        returns.post.away(false);
        returns.due();
        returns.look();
        returns.due();
        returns.look();
        assertEquals(1, returns.post.orders());
        assertEquals(ParcelState.ORDERED, returns.seen(dossier).parcel().state());
    }

    @Test
    void withoutAServiceALetterSaysWhyItWaitsAndCanBeKeptAtTheCounter() {
        var dossier = returns.decided(ReturnGround.HOME);
        System.clearProperty("dvctt.post");
        returns.look();
        assertEquals("none", returns.seen(dossier).parcel().trouble());
        returns.process.does(
                returns.clerk(), shop -> shop.get(DeliveryDesk.class).keepAtCounter(dossier));
        assertEquals(ReturnWay.COUNTER, returns.seen(dossier).way());
    }

    @Test
    void whatTheServiceDidNotTellIsFoundByAsking() {
        var dossier = returns.decided(ReturnGround.HOME);
        returns.look();
        returns.post.happens(returns.key(dossier, 1), "IN_TRANSIT");
        returns.post.happens(returns.key(dossier, 1), "DELIVERED");
        returns.process.does(returns.clerk(), shop -> shop.hearing("vn.gov.dvctt.delivery.DeliveryNews")
                .get(DeliveryDesk.class)
                .enquire(dossier));
        assertEquals("RETURNED", returns.status(dossier));
    }

    @Test
    void aLetterThatCameBackIsSentAgainOrKeptAtTheCounter() {
        var dossier = returns.decided(ReturnGround.HOME);
        returns.look();
        returns.tell(returns.post.happens(returns.key(dossier, 1), "IN_TRANSIT"));
        assertEquals("delivery.outOfStep", returns.refused(shop -> shop.get(DeliveryDesk.class)
                .keepAtCounter(dossier)));
        returns.tell(returns.post.happens(returns.key(dossier, 1), "RETURNED"));
        assertEquals(DeliveryState.CAME_BACK, returns.seen(dossier).state());
        assertEquals("APPROVED", returns.status(dossier));
        assertEquals(
                List.of(dossier),
                returns
                        .process
                        .by(returns.clerk(), shop -> shop.get(DeliveryDesk.class)
                                .list(DeliveryLane.CAME_BACK, "")
                                .rows())
                        .stream()
                        .map(row -> row.dossierId())
                        .toList());

        returns.process.does(
                returns.clerk(), shop -> shop.get(DeliveryDesk.class).sendAgain(dossier, ReturnGround.ELSEWHERE));
        returns.look();
        assertEquals("Số 9 đường Khác, xã Mẫu, tỉnh Hà Nam", returns.post.address(returns.key(dossier, 2)));
        returns.tell(returns.post.happens(returns.key(dossier, 2), "RETURNED"));
        returns.process.does(
                returns.clerk(), shop -> shop.get(DeliveryDesk.class).keepAtCounter(dossier));
        assertEquals(ReturnWay.COUNTER, returns.seen(dossier).way());
        assertEquals(2, returns.seen(dossier).parcels().size());
        returns.handOver(dossier);
        assertEquals("RETURNED", returns.status(dossier));
        assertEquals(
                "COUNTER",
                String.valueOf(returns.process.ground.value(
                        "select return_way from register_entry where dossier_id = " + dossier)));
    }

    @Test
    void peopleAreToldOnceThatItWentAndThatItCameBack() {
        var dossier = returns.decided(ReturnGround.HOME);
        returns.look();
        var went = returns.post.happens(returns.key(dossier, 1), "ACCEPTED");
        var back = returns.post.happens(returns.key(dossier, 1), "RETURNED");
        var told = returns.process.by(returns.clerk(), shop -> {
            List.of(went, went, back, back)
                    .forEach(body -> shop.get(PostalNotices.class).notice(PostHouse.signed(body), body));
            return shop.beans();
        });
        assertEquals(1, told.announced(ParcelSent.class).size());
        var letter = told.announced(ParcelCameBack.class);
        assertEquals(1, letter.size());
        assertTrue(letter.get(0).officials().contains(returns.clerk()));
    }
}
