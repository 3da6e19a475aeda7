package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import vn.gov.dvctt.dossier.api.SupplementAnswered;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.processing.ClockGround.Shop;
import vn.gov.dvctt.processing.api.AskOpinions;
import vn.gov.dvctt.processing.api.GiveOpinion;
import vn.gov.dvctt.processing.api.OpinionStance;
import vn.gov.dvctt.processing.api.RequestSupplement;
import vn.gov.dvctt.processing.api.SendBack;
import vn.gov.dvctt.shared.Refusal;

/** Steps as officials do them, and what came of them. */
record StepsDone(ProcessGround process) {
    static final String WHY = "Thiếu căn cứ về lưu lượng khai thác";

    void drafted(long dossier, String unit) {
        process.does(process.official(unit, "HANDLER"), shop -> shop.get(HandlingDeskBean.class)
                .draft(process.draft(shop, dossier, "Về việc cấp giấy phép hành nghề")));
    }

    long approved(long dossier, String unit) {
        drafted(dossier, unit);
        process.does(process.official(unit, "UNIT_HEAD"), shop -> shop.get(UnitHeadDeskBean.class)
                .agree(dossier, ProcessGround.revision(shop, dossier)));
        process.does(process.official(unit, "APPROVER"), shop -> shop.get(ApprovalDeskBean.class)
                .approve(dossier, ProcessGround.revision(shop, dossier)));
        return dossier;
    }

    String issued(long dossier, String unit) {
        approved(dossier, unit);
        return process.by(process.official(unit, "CLERK"), shop -> shop.get(IssueDeskBean.class)
                .issue(dossier, ProcessGround.revision(shop, dossier)));
    }

    String refused(long official, Consumer<Shop> deed) {
        return assertThrows(Refusal.class, () -> process.does(official, deed)).key();
    }

    Instant stepDue(long dossier) {
        return process.ground.in(
                shop -> shop.get(Tasks.class).open(dossier).get(0).stepDueAt().orElseThrow());
    }

    String lastLine(long dossier) {
        return String.valueOf(process.ground.value("select ground from clock_event where dossier_id = " + dossier
                + " and ordinal = (select max(ordinal) from clock_event where dossier_id = " + dossier + ")"));
    }

    /** The applicant's answer as the dossier announces it. */
    void answered(long dossier) {
        process.ground.sql("update dossier set status = 'IN_PROCESS' where id = " + dossier);
        process.ground.in(shop -> {
            shop.beans().fire(new SupplementAnswered(dossier, "NS-" + dossier, 1, Instant.now()));
            return null;
        });
    }

    void asks(long handler, long dossier, List<String> units) {
        process.does(handler, shop -> shop.get(HandlingDeskBean.class)
                .askOpinions(new AskOpinions(
                        dossier,
                        ProcessGround.revision(shop, dossier),
                        units,
                        "Đề nghị cho ý kiến về lưu lượng xả thải",
                        List.of(),
                        5)));
    }

    void gives(long official, long dossier) {
        process.does(official, shop -> {
            var desk = shop.get(OpinionDeskBean.class);
            var asked = desk.askedOf(dossier);
            desk.give(new GiveOpinion(asked.id(), asked.revision(), OpinionStance.AGREES, "Nhất trí với đề xuất"));
        });
    }

    static SendBack back(Shop shop, long dossier) {
        return new SendBack(dossier, ProcessGround.revision(shop, dossier), WHY);
    }

    static RequestSupplement supplement(Shop shop, long dossier) {
        return new RequestSupplement(
                dossier,
                ProcessGround.revision(shop, dossier),
                List.of(new SupplementItem("paper.2", "Báo cáo cần chỉnh sửa theo kết luận")),
                30);
    }
}
