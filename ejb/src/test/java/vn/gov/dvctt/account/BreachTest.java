package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.account.api.AddToBreach;
import vn.gov.dvctt.account.api.RecordBreach;
import vn.gov.dvctt.account.api.ReportBreach;
import vn.gov.dvctt.processing.Engine;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The authority is told within 72 hours, or the reason is given; 24 hours before, those who must tell it are warned once. */
class BreachTest {
    private static long entered(StaffGround ground, long admin, Instant discovered) {
        return ground.as(admin, shop -> shop.get(BreachDeskBean.class)
                .enter(new RecordBreach(
                        discovered,
                        "Lộ danh sách hồ sơ",
                        "Họ tên, số điện thoại",
                        12,
                        "Bị gọi điện làm phiền",
                        "Đã thu hồi tệp")));
    }

    private static String refusal(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void afterSeventyTwoHoursTheReasonIsAskedFor(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.operator(Role.ACCOUNT_ADMIN);
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var discovered = now.minus(Duration.ofHours(80));
        var id = entered(ground, admin, discovered);
        ground.as(admin, shop -> {
            var desk = shop.get(BreachDeskBean.class);
            assertEquals(
                    "account.breachLate",
                    refusal(() -> desk.report(
                            new ReportBreach(id, discovered.plus(Breach.TERM).plusSeconds(1), "12/BC", ""))));
            assertEquals(
                    "account.breachBefore",
                    refusal(() -> desk.report(new ReportBreach(id, discovered.minusSeconds(1), "12/BC", ""))));
            assertEquals(
                    "account.breachFuture",
                    refusal(() -> desk.report(new ReportBreach(id, now.plusSeconds(3600), "12/BC", ""))));
            assertEquals("account.faults", refusal(() -> desk.report(new ReportBreach(id, null, "", ""))));
            assertEquals(
                    "account.breachNotFound",
                    refusal(() -> desk.add(new AddToBreach(id + 1, "Đã báo cho người bị ảnh hưởng"))));
            desk.add(new AddToBreach(id, "Đã báo cho người bị ảnh hưởng"));
            desk.report(new ReportBreach(id, discovered.plus(Breach.TERM), "12/BC", ""));
            assertEquals(
                    "account.breachReported",
                    refusal(() -> desk.report(new ReportBreach(id, now, "13/BC", "Đi công tác"))));
            assertEquals(1, desk.breach(id).lines().size());
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theyAreWarnedOnceADayBefore(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.operator(Role.ACCOUNT_ADMIN);
        ground.operator(Role.SUPPORT);
        var discovered = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(1));
        var id = entered(ground, admin, discovered);
        assertEquals(
                List.of(), due(ground, discovered.plus(Duration.ofHours(48)).minusSeconds(1)));
        var moment = discovered.plus(Duration.ofHours(48));
        assertEquals(List.of(id), due(ground, moment));
        ground.in(shop -> {
            shop.get(BreachWarningBean.class).warn(id, moment);
            return null;
        });
        assertEquals(List.of(), due(ground, moment.plusSeconds(600)));
        assertEquals(1, ground.count("select count(*) from notice where account_id = " + admin));
        assertEquals(1, ground.count("select count(*) from notice"));
    }

    private static List<Long> due(StaffGround ground, Instant now) {
        return ground.in(shop -> shop.get(BreachWarningBean.class).due(now));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatIsReportedIsNotWarnedOf(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.operator(Role.ACCOUNT_ADMIN);
        var discovered = Instant.now().minus(Duration.ofHours(50));
        var id = entered(ground, admin, discovered);
        ground.as(admin, shop -> {
            shop.get(BreachDeskBean.class).report(new ReportBreach(id, discovered.plusSeconds(3600), "12/BC", ""));
            return null;
        });
        assertEquals(List.of(), due(ground, Instant.now()));
        assertEquals(
                "account.breachFuture",
                refusal(() -> entered(ground, admin, Instant.now().plusSeconds(3600))));
    }
}
