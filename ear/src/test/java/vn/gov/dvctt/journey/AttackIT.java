package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.bench.Pages;
import vn.gov.dvctt.bench.Visitor;
import vn.gov.dvctt.journey.Caller.Answer;

/** What somebody with bad intentions posts to pages, over the wire as it would come: nothing is executed, nothing is written that the page did not offer, nothing falls over. */
class AttackIT {
    private static final String PROFILE = "/citizen/account/profile.xhtml";
    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final String FORM = "application/x-www-form-urlencoded;charset=UTF-8";

    private static Portal portal;
    private static Caller caller;
    private static Visitor citizen;

    @BeforeAll
    static void start() throws Exception {
        portal = Portal.shared();
        caller = new Caller(portal.installation().portal(), "127.0.0.91");
        citizen = Pages.citizen(portal.installation(), "tan.cong@vi-du.example");
    }

    /** A page of the citizen and how it is posted back. */
    private static Map<String, String> form(Document page) {
        var form = page.selectFirst("form#f");
        var values = new LinkedHashMap<String, String>();
        form.select("input[name], textarea[name]").forEach(input -> values.put(input.attr("name"), input.val()));
        return values;
    }

    private static Answer post(String path, Map<String, String> values) throws IOException {
        var body = values.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
        return caller.send("POST", path, body, "Content-Type: " + FORM, "Cookie: " + citizen.cookies());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aChangedViewStateIsNoView() throws IOException {
        var values = form(citizen.open(PROFILE));
        var before = citizen.bySuffix("address").val();
        var state = values.get(VIEW_STATE);
        assertTrue(
                state.matches("-?\\d+:-?\\d+"),
                "only a number stands in the page, the state itself stays here: " + state);
        values.put("f:address", "Địa chỉ giả, số 1");
        values.put("f:send", "");
        for (var forged : List.of(
                "1:1", "", "%00", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", state + "0", "-1:" + "9".repeat(5_000))) {
            values.put(VIEW_STATE, forged);
            var answer = post(PROFILE, values);
            assertTrue(answer.status() < 500, forged + " is answered with " + answer.status());
            assertTrue(
                    answer.header("Location").orElse("").contains("/public/expired.xhtml?back=")
                            || answer.body().contains("id=\"main\""),
                    forged + " is answered with a page that says why: " + answer.status() + " "
                            + answer.header("Location"));
            assertEquals(before, addressNow(), "nothing was written by " + forged);
        }
    }

    /** A chain of Java objects where a number is expected: were it read, the marker would have been set. */
    @Test
    void aSerialisedObjectIsNeverRead() throws IOException {
        Gadget.read = false;
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(Map.of(new Gadget(), "x")));
        }
        var values = form(citizen.open(PROFILE));
        values.put(VIEW_STATE, Base64.getEncoder().encodeToString(bytes.toByteArray()));
        values.put("f:send", "");
        assertTrue(post(PROFILE, values).status() < 500);
        var asBody = caller.send(
                "POST",
                "/api/v1/clock/evaluations",
                bytes.toByteArray(),
                "Content-Type: application/x-java-serialized-object");
        assertTrue(List.of(400, 415).contains(asBody.status()), "" + asBody.status());
        assertFalse(
                log().contains("InvalidClassException")
                        || log().contains("ClassNotFoundException: vn.gov.dvctt.journey"),
                "nobody tried to read it");
    }

    private static final class Gadget implements java.io.Serializable {
        private static final long serialVersionUID = 1L;
        private static boolean read;

        private void readObject(java.io.ObjectInputStream in) {
            read = true;
        }
    }

    /** A dossier that is still a draft shows no button to withdraw; a button that was not rendered cannot be pressed either. */
    @Test
    void aButtonThatIsNotOnThePageCannotBePressed() throws IOException {
        var page = citizen.open("/citizen/account/national.xhtml");
        assertEquals(null, page.getElementById("g:disconnect"));
        var values = form(citizen.open(PROFILE));
        values.put("f:password", "Mat-khau-thu-2026");
        values.put("g:disconnect", "");
        values.put("jakarta.faces.source", "g:disconnect");
        values.put("jakarta.faces.partial.execute", "@all");
        var answer = post("/citizen/account/national.xhtml", values);
        assertFalse(answer.body().contains("Exception") || answer.body().contains("Đã hủy liên kết"), answer.body());
        values.put("f:contact", "Người Liên Hệ Giả");
        values.put("f:name", "Người Liên Hệ Giả");
        assertTrue(post(PROFILE, values).status() < 500);
        assertFalse(citizen.open(PROFILE).html().contains("Người Liên Hệ Giả"), "a person has no such field");
        citizen.open("/admin/account/keys.xhtml");
        assertEquals(403, citizen.status(), "a citizen has no such page");
        values.put("f:renew", "");
        assertEquals(403, post("/admin/account/keys.xhtml", values).status());
    }

    @Test
    void whatIsOnlyShownCannotBeWritten() throws IOException {
        var values = form(citizen.open(PROFILE));
        for (var name : List.of(
                "email",
                "kind",
                "roles",
                "state",
                "id",
                "identityNumber",
                "taxNumber",
                "profile.email",
                "f:email",
                "f:kind")) {
            values.put(name, "OPERATOR");
            values.put("f:" + name, "OPERATOR");
        }
        values.put("f:send", "");
        assertTrue(post(PROFILE, values).status() < 400);
        var text = citizen.open(PROFILE).text();
        assertTrue(text.contains("tan.cong@vi-du.example"), text);
        assertFalse(text.contains("OPERATOR"), text);
        assertEquals(
                403,
                caller.get("/admin/audit/list.xhtml", "Cookie: " + citizen.cookies())
                        .status());
    }

    @Test
    void fieldsOfAnySizeAreRefusedOrCutAndNeverAFailure() throws IOException {
        var values = form(citizen.open(PROFILE));
        values.put("f:address", "Đ".repeat(100_000));
        values.put("f:phone", "0".repeat(100_000));
        values.put("f:send", "");
        assertTrue(post(PROFILE, values).status() < 500);
        assertTrue(addressNow().length() <= 400);
        assertTrue(caller.get("/public/procedure/list.xhtml?q=" + "a".repeat(30_000))
                        .status()
                < 500);
        var manyFields = new LinkedHashMap<String, String>();
        for (int i = 0; i < 3_000; i++) {
            manyFields.put("p" + i, "x");
        }
        assertTrue(post(PROFILE, manyFields).status() < 500);
        var heads = new String[150];
        java.util.Arrays.setAll(heads, i -> "X-H" + i + ": x");
        assertTrue(caller.get("/", heads).status() < 500);
    }

    @Test
    void anotherSiteCannotPostHereInAVisitorsName() throws IOException {
        var answer = caller.get("/public/account/signin.xhtml");
        var cookie = answer.header("Set-Cookie").orElse("");
        assertTrue(cookie.isEmpty() || cookie.contains("SameSite=Lax") && cookie.contains("HttpOnly"), cookie);
        var values = form(citizen.open(PROFILE));
        values.remove(VIEW_STATE);
        values.put("f:address", "Địa chỉ giả, số 1");
        values.put("f:send", "");
        assertTrue(post(PROFILE, values).status() < 500);
        assertFalse(addressNow().contains("Địa chỉ giả"), "without the view there is no act");
    }

    private static String addressNow() {
        return Jsoup.parse(citizen.open(PROFILE).html())
                .getElementById("f:address")
                .val();
    }

    private static String log() throws IOException {
        return Files.readString(portal.installation().home().resolve("log/server.log"));
    }
}
