package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.bench.Visitor;

/** Where a dossier stands, for whoever holds its slip: as a program asks and as a person does. */
class DossierLookUpIT {
    private static final String PATH = "/api/v1/dossiers/";
    private static final String PAGE = "/public/dossier/lookup.xhtml";

    private static Portal portal;
    private static FiledDossier filed;
    private static ApiDescription description;

    @BeforeAll
    static void file() throws Exception {
        portal = Portal.shared();
        filed = FiledDossier.submitted();
        description = ApiDescription.of(caller("127.0.0.40"));
    }

    /** Wrong secrets count by address: each rule calls from one of its own. */
    private static Caller caller(String address) {
        return new Caller(portal.installation().portal(), address);
    }

    private static String path(String code, String secret) {
        return PATH + code + "?secret=" + secret;
    }

    private static String wrong(String secret) {
        return "0000".equals(secret) ? "0001" : "0000";
    }

    @Test
    void rightSecretTellsWhereItStandsAndNothingOfAnyPerson() throws IOException {
        var answer = caller("127.0.0.41").get(path(filed.number(), filed.secret()));
        assertEquals(Set.of(), description.faults("GET", PATH + "{code}", answer));
        assertEquals(List.of("no-store"), answer.headers().get("cache-control"));
        var standing = ApiDescription.read(answer.body());
        assertEquals("SUBMITTED", standing.at("/status/code").asText());
        assertEquals("INTAKE", standing.at("/acting/code").asText());
        assertTrue(standing.get("code").isNull());
        for (var personal : List.of("Người thử", "vi-du.example", "0243795686", filed.secret() + "\"")) {
            assertFalse(answer.body().contains(personal), personal);
        }
    }

    @Test
    void afterReceptionTheDossierCodeIsAnsweredAsWell() throws Exception {
        var received = FiledDossier.submitted();
        var code = received.receive();
        var answer = caller("127.0.0.42").get(path(code, received.secret()));
        assertEquals(Set.of(), description.faults("GET", PATH + "{code}", answer));
        var standing = ApiDescription.read(answer.body());
        assertEquals(code, standing.get("code").asText());
        assertEquals(received.number(), standing.get("submissionNumber").asText());
        assertFalse(standing.get("receivedAt").isNull());
    }

    @Test
    void wrongSecretMissingSecretAndUnknownCodeAreAnsweredAlike() throws IOException {
        var caller = caller("127.0.0.43");
        var wrong = caller.get(path(filed.number(), wrong(filed.secret())));
        PublicApiIT.problem(wrong, 404, "urn:dvctt:problem:dossier-unknown", "Không tìm thấy hồ sơ");
        assertEquals(Set.of(), description.faults("GET", PATH + "{code}", wrong));
        for (var path : List.of(
                PATH + filed.number(),
                path(filed.number(), ""),
                path("NS-261124-ZZZZZZ", "0000"),
                path("000.00.00.G13-170712-9999", "0000"),
                path("x".repeat(500), "0000"))) {
            var answer = caller.get(path);
            assertEquals(404, answer.status());
            assertEquals(wrong.body(), answer.body());
            assertEquals(wrong.headers().keySet(), answer.headers().keySet());
        }
    }

    @Test
    void aCodeRestsAfterTenWrongSecretsAndSaysForHowLong() throws Exception {
        var guessed = FiledDossier.submitted();
        for (int guess = 0; guess < 10; guess++) {
            assertEquals(
                    404,
                    caller("127.0.0.5" + guess % 5)
                            .get(path(guessed.number(), wrong(guessed.secret())))
                            .status());
        }
        var busy = caller("127.0.0.59").get(path(guessed.number(), guessed.secret()));
        PublicApiIT.problem(busy, 429, "urn:dvctt:problem:busy", "Quá nhiều lần gọi");
        assertEquals(Set.of(), description.faults("GET", PATH + "{code}", busy));
        var wait = Integer.parseInt(busy.header("Retry-After").orElseThrow());
        assertTrue(wait > 3000 && wait <= 3660, "about an hour: " + wait);
        assertNotEquals(
                429,
                caller("127.0.0.59").get(path(filed.number(), filed.secret())).status());
    }

    @Test
    void anAddressRestsAfterSixtyWrongSecretsForWhateverCodes() throws IOException {
        var guesser = caller("127.0.0.60");
        for (int guess = 0; guess < 60; guess++) {
            assertEquals(
                    404,
                    guesser.get(path("NS-261124-AB%02dXX".formatted(guess), "0000"))
                            .status());
        }
        var busy = guesser.get(path(filed.number(), filed.secret()));
        PublicApiIT.problem(busy, 429, "urn:dvctt:problem:busy", "Quá nhiều lần gọi");
        assertTrue(busy.header("Retry-After").isPresent());
        assertEquals(
                200,
                caller("127.0.0.61").get(path(filed.number(), filed.secret())).status());
    }

    @Test
    void thePageNeedsNoSessionAndSaysBesideTheFieldWhatIsNotFound() {
        var visitor = new Visitor(portal.installation().portal());
        visitor.open(PAGE + "?code=" + filed.number());
        assertEquals(filed.number(), visitor.bySuffix("f:code").val());
        visitor.press("f:find", Map.of("f:secret", wrong(filed.secret())));
        var unknown = visitor.bySuffix("f:code_error").text();
        assertTrue(unknown.startsWith("Không tìm thấy hồ sơ"), unknown);
        assertEquals("true", visitor.bySuffix("f:code").attr("aria-invalid"));
        visitor.press("f:find", Map.of("f:code", "NS-261124-ZZZZZZ", "f:secret", "0000"));
        assertEquals(unknown, visitor.bySuffix("f:code_error").text());
        visitor.press("f:find", Map.of("f:secret", "12a"));
        assertTrue(visitor.bySuffix("f:secret_error").text().contains("4 chữ số"));
        visitor.press("f:find", Map.of("f:code", filed.number(), "f:secret", filed.secret()));
        assertTrue(visitor.bySuffix("standing-who").text().startsWith("Bộ phận tiếp nhận hồ sơ"));
        assertEquals(PAGE, visitor.path());
        assertEquals("", visitor.cookies());
    }

    @Test
    void thePageSaysWhenToTryAgain() throws Exception {
        var guessed = FiledDossier.submitted();
        for (int guess = 0; guess < 10; guess++) {
            caller("127.0.0.7" + guess % 5).get(path(guessed.number(), wrong(guessed.secret())));
        }
        var visitor = new Visitor(portal.installation().portal());
        visitor.open(PAGE + "?code=" + guessed.number());
        visitor.press("f:find", Map.of("f:secret", guessed.secret()));
        var said = visitor.page().getElementById("faults").text();
        assertTrue(said.matches(".*thử lại sau \\d+ phút\\..*"), said);
    }

    @Test
    void theSlipsQrLeadsAPhoneToWhereTheDossierStands() throws IOException {
        try (var phone = portal.phone()) {
            walk(phone, "phone");
        }
    }

    @Test
    void theSameOnADesktop() throws IOException {
        try (var desktop = portal.desktop()) {
            walk(desktop, "desktop");
        }
    }

    private static void walk(Browser browser, String name) throws IOException {
        browser.open(PAGE + "?code=" + filed.number());
        browser.shown("f:secret");
        assertEquals("", browser.accessibilityFaults());
        browser.type("f:secret", wrong(filed.secret()));
        browser.press("f:find");
        browser.sees("Không tìm thấy hồ sơ");
        assertEquals("", browser.accessibilityFaults());
        browser.type("f:secret", filed.secret());
        browser.press("f:find");
        browser.shown("standing");
        browser.sees("Chờ tiếp nhận");
        browser.sees(filed.number());
        assertEquals("", browser.accessibilityFaults());
        assertEquals(PAGE, browser.path(), "neither code nor secret in the history");
        assertEquals(List.of(), browser.consoleFaults());
        assertEquals(
                Boolean.TRUE,
                browser.script("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        browser.picture(portal.picture("lookup-" + name));
    }
}
