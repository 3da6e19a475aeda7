package vn.gov.dvctt.processing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import vn.gov.dvctt.delivery.PostalRounds;
import vn.gov.dvctt.delivery.api.DeliveryDesk;
import vn.gov.dvctt.delivery.api.DeliveryView;
import vn.gov.dvctt.delivery.api.HandOverResult;
import vn.gov.dvctt.delivery.api.HandoverDesk;
import vn.gov.dvctt.delivery.api.PostalNotices;
import vn.gov.dvctt.dossier.api.ChooseReturn;
import vn.gov.dvctt.dossier.api.ReturnChoiceDesk;
import vn.gov.dvctt.dossier.api.ReturnTo;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.processing.ClockGround.Shop;

/** Dossiers whose result is to be returned, the officials who do it, and the postal service. */
final class ReturnGround implements AutoCloseable {
    static final ReturnTo HOME =
            new ReturnTo(ReturnWay.POST, "Nguyễn Văn Nộp", "0912 345 678", "Số 1 đường Ví Dụ, xã Mẫu, tỉnh Hà Nam");
    static final ReturnTo ELSEWHERE =
            new ReturnTo(ReturnWay.POST, "Nguyễn Văn Nộp", "+84912345678", "Số 9 đường Khác, xã Mẫu, tỉnh Hà Nam");

    final ProcessGround process;
    final StepsDone done;
    final PostHouse post;

    ReturnGround(Engine engine) throws IOException {
        process = new ProcessGround(engine);
        done = new StepsDone(process);
        post = new PostHouse();
    }

    @Override
    public void close() {
        post.close();
    }

    long decided(ReturnTo to) {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        choose(dossier, to);
        done.issued(dossier, "TNN");
        return dossier;
    }

    void choose(long dossier, ReturnTo to) {
        applicant(dossier, shop -> shop.get(ReturnChoiceDesk.class).choose(new ChooseReturn(dossier, to)));
    }

    void look() {
        process.does(clerk(), shop -> {
            var rounds = shop.get(PostalRounds.class);
            rounds.due().forEach(rounds::look);
        });
    }

    /** As if the time had come to ask again. */
    void due() {
        process.ground.sql("update postal_order set next_at = asked_at");
    }

    int tell(String body) {
        return notice(PostHouse.signed(body), body);
    }

    int notice(String signature, String body) {
        return process.by(clerk(), shop -> shop.get(PostalNotices.class).notice(signature, body));
    }

    void handOver(long dossier) {
        process.does(clerk(), shop -> shop.get(HandoverDesk.class)
                .handOver(new HandOverResult(dossier, false, "Nguyễn Văn Nộp", "001190000001", 0, signature())));
    }

    String handing(long dossier, boolean attorney, String identity, byte[] picture) {
        return refused(shop -> shop.get(HandoverDesk.class)
                .handOver(new HandOverResult(dossier, attorney, "Trần Thị Nhận", identity, 0, picture)));
    }

    String refused(Consumer<Shop> deed) {
        return done.refused(clerk(), deed);
    }

    DeliveryView seen(long dossier) {
        return process.by(
                clerk(), shop -> shop.get(DeliveryDesk.class).delivery(dossier).orElseThrow());
    }

    void applicant(long dossier, Consumer<Shop> deed) {
        process.does(owner(dossier), deed);
    }

    long owner(long dossier) {
        return Long.parseLong(process.ground.dossier(dossier, "applicant_id"));
    }

    long clerk() {
        return process.official("TNN", "CLERK");
    }

    String status(long dossier) {
        return process.ground.dossier(dossier, "status");
    }

    String key(long dossier, int times) {
        return "KQ-" + process.ground.dossier(dossier, "dossier_code") + "-" + times;
    }

    static byte[] signature() {
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
