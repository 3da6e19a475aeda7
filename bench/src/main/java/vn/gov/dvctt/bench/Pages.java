package vn.gov.dvctt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The pages that are measured, made ready. */
public final class Pages {
    private static final Pattern CONFIRM = Pattern.compile("confirm\\.xhtml\\?token=([A-Za-z0-9_.~=-]+)");
    /** Cookie of a known browser. */
    private static final String DEVICE = "dvctt.device";

    private static final String PASSWORD = "Mat-khau-thu-2026";

    private Pages() {}

    static PageBench.Target home(Scene scene) {
        return new PageBench.Target(
                "/",
                "",
                "anonymous, new visitor each time; the portal makes the page once in ten seconds and hands it out meanwhile");
    }

    /** 25 rows of the unit's dossiers that wait to be received. */
    static PageBench.Target worklist(Scene scene) throws Exception {
        scene.probe("prepare", 60, 1);
        scene.probe("submit", 60, 1);
        var official = new Visitor(scene.portal().portal());
        signInAsStaff(official, "tiepnhan.dd@dvctt.example");
        var path = "/official/processing/list.xhtml";
        int rows = official.open(path).select("tr[data-ri]").size();
        return new PageBench.Target(path, official.cookies(), rows + " rows, signed in, one session");
    }

    /** The longest form of the catalogue, signed in, its draft open. */
    static PageBench.Target form(Scene scene) throws Exception {
        var citizen = citizen(scene.portal(), "bieumau@vi-du.example");
        var path = "/citizen/dossier/declare.xhtml?procedure=1.000082";
        var page = citizen.open(path);
        int inputs = page.select("input:not([type=hidden]), select, textarea").size();
        return new PageBench.Target(
                citizen.path(), citizen.cookies(), inputs + " inputs on the page, signed in, one session");
    }

    static void signIn(Visitor visitor, String email, String password) {
        visitor.open("/public/account/signin.xhtml");
        visitor.press("send", Map.of("f:email", email, "f:password", password));
        if (visitor.page().getElementById("f:password") != null) {
            throw new IllegalStateException(
                    "not signed in: " + visitor.page().select("main").text());
        }
    }

    /** An official or operator of the seed, with the code of the second step where this browser is not known yet. */
    public static void signInAsStaff(Visitor visitor, String email) {
        Authenticator.device(visitor.base(), email).ifPresent(known -> visitor.giveCookie(DEVICE, known));
        signIn(visitor, email, Installation.STAFF_PASSWORD);
        if (visitor.page().getElementById("f:entered") == null) {
            return;
        }
        visitor.press("send", Map.of("f:entered", Authenticator.code(visitor.base()), "f:remember", "true"));
        if (visitor.page().getElementById("f:entered") != null) {
            throw new IllegalStateException(
                    "no second step: " + visitor.page().select("main").text());
        }
        visitor.cookie(DEVICE).ifPresent(cookie -> Authenticator.keep(visitor.base(), email, cookie));
    }

    /** Registers, confirms by the link in the mail and signs in. */
    public static Visitor citizen(Installation portal, String email) throws IOException, InterruptedException {
        var visitor = new Visitor(portal.portal());
        visitor.open("/public/account/register.xhtml");
        visitor.press(
                "send",
                Map.of(
                        "f:name", "Nguyễn Thị Thử Nghiệm",
                        "f:identityNumber", "001190000001",
                        "f:bornOn", "01/02/1990",
                        "f:email", email,
                        "f:phone", "0912 345 678",
                        "f:address", "Số 1 đường Ví Dụ, Hà Nội",
                        "f:password", PASSWORD,
                        "f:passwordAgain", PASSWORD));
        visitor.open("/public/account/confirm.xhtml?token=" + token(portal, email));
        if (visitor.page().getElementById("f:send") != null) {
            visitor.press("send", Map.of());
        }
        signIn(visitor, email, PASSWORD);
        return visitor;
    }

    public static void signInAgain(Visitor visitor, String email) {
        signIn(visitor, email, PASSWORD);
    }

    private static String token(Installation portal, String email) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 300; attempt++) {
            try (var mails = Files.list(portal.home().resolve("mail"))) {
                for (var mail : mails.toList()) {
                    // quoted-printable breaks long lines with "=" and writes "=" as "=3D"
                    var text = Files.readString(mail).replaceAll("=\\r?\\n", "").replace("=3D", "=");
                    var found = CONFIRM.matcher(text);
                    if (text.contains(email) && found.find()) {
                        return found.group(1);
                    }
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IOException("no mail to " + email);
    }
}
