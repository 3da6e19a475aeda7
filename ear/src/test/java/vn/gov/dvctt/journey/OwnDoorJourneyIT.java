package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.bench.Authenticator;

/** What a citizen does about her own door, on a phone: proves presence, changes the password, sets up an app and puts it away, comes back after somebody guessed. */
class OwnDoorJourneyIT {
    private static final Pattern UNLOCK = Pattern.compile("/public/account/unlock\\.xhtml\\?token=[\\w-]+");
    private static final String EMAIL = "giu-cua@vi-du.example";
    private static final String FRESH = "Khoa-moi-that-dai-2026";
    private static final int MANY = 15;

    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.shared();
    }

    @Test
    void aCitizenKeepsHerOwnDoor() throws Exception {
        try (var phone = portal.phone()) {
            var steps = new Steps(portal, phone, "phone");
            steps.register("Phan Thị Giữ Cửa", EMAIL);
            provesPresence(phone, steps);
            changesThePassword(phone, steps);
            var codes = setsUpAnApp(phone, steps);
            steps.signOut();
            phone.open("/public/account/signin.xhtml");
            enter(phone, FRESH);
            steps.arrivesAt("/code.xhtml");
            phone.pressLink("Dùng mã dự phòng");
            phone.type("f:entered", codes);
            phone.press("f:send");
            steps.arrivesAt("/citizen/dossier/list.xhtml");
            putsItAway(phone, steps);
            steps.signOut();
            comesBackAfterGuesses(phone, steps);
        }
    }

    private static void provesPresence(Browser phone, Steps steps) throws Exception {
        phone.open("/own/account/again.xhtml?to=/own/account/password.xhtml");
        steps.look("own-again");
        phone.type("f:password", "Khong-phai-no-2026");
        phone.press("f:send");
        phone.sees("Mật khẩu hoặc mã chưa đúng");
        phone.type("f:password", Steps.PASSWORD);
        phone.press("f:send");
        steps.arrivesAt("/own/account/password.xhtml");
    }

    private static void changesThePassword(Browser phone, Steps steps) throws Exception {
        phone.type("f:old", "Khong-phai-no-2026");
        phone.type("f:fresh", FRESH);
        phone.type("f:again", FRESH);
        phone.press("f:send");
        phone.sees("Mật khẩu hiện tại chưa đúng");
        steps.look("own-password");
        phone.type("f:old", Steps.PASSWORD);
        phone.type("f:fresh", FRESH);
        phone.type("f:again", FRESH);
        phone.press("f:send");
        steps.arrivesAt("/own/account/security.xhtml");
        steps.look("own-security");
    }

    /** One of the recovery codes. */
    private static String setsUpAnApp(Browser phone, Steps steps) throws Exception {
        phone.open("/own/account/factor.xhtml");
        steps.look("own-factor");
        phone.type("f:entered", "000000");
        phone.press("f:send");
        phone.sees("Mã chưa đúng");
        var secret = phone.shown("key").getText();
        phone.type("f:entered", Authenticator.code(secret, Authenticator.timeOf(URI.create(portal.base()))));
        phone.press("f:send");
        steps.arrivesAt("/own/account/codes.xhtml");
        var code = phone.all(".recovery-codes code").get(0).getText();
        phone.press("f:kept");
        phone.waitFor(page -> phone.path().contains("/codes.xhtml") ? null : Boolean.TRUE, "kept");
        return code;
    }

    private static void putsItAway(Browser phone, Steps steps) {
        phone.open("/own/account/security.xhtml");
        phone.sees("Còn 9 mã dự phòng");
        steps.pressAndConfirm("factorForm:remove");
        phone.waitFor(page -> phone.has("factorForm:remove") ? null : Boolean.TRUE, "put away");
    }

    private static void comesBackAfterGuesses(Browser phone, Steps steps) throws Exception {
        phone.open("/public/account/signin.xhtml");
        for (int i = 0;
                i < MANY
                        && phone.all("main a[href='/public/account/unlock.xhtml']")
                                .isEmpty();
                i++) {
            enter(phone, "Doan-mo-" + i + "-2026");
        }
        phone.sees("Không phải quý vị nhập sai?");
        steps.look("own-slowed");
        phone.pressLink("Mở lại việc đăng nhập bằng thư");
        phone.type("f:email", EMAIL);
        steps.look("own-unlock");
        phone.press("f:send");
        phone.open(portal.awaitMail(EMAIL, UNLOCK).group());
        phone.press("g:unlock");
        phone.sees("Đã mở lại");
        steps.enter(EMAIL, FRESH);
        assertTrue(phone.path().startsWith("/citizen/"), phone.path());
    }

    private static void enter(Browser phone, String password) {
        phone.type("f:email", EMAIL);
        phone.type("f:password", password);
        phone.press("f:send");
    }
}
