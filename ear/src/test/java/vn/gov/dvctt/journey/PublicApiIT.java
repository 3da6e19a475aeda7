package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalogue for programs, on the running portal: found as on the page, paged, tagged, open to other sites; and what is answered when a call is wrong. */
class PublicApiIT {
    private static final String LIST = "/api/v1/procedures";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private static Caller caller;
    private static ApiDescription description;

    @BeforeAll
    static void call() throws IOException {
        caller = new Caller(Portal.shared().installation().portal(), "127.0.0.31");
        description = ApiDescription.of(caller);
    }

    @Test
    void searchForgivesAccentsAndTheOrderOfWords() throws IOException {
        var found = codes(caller.get(LIST + "?q=giay%20phep%20nuoc&rows=100"));
        assertTrue(found.contains("1.000657"), found.toString());
        assertEquals(found, codes(caller.get(LIST + "?q=N%C6%B0%E1%BB%9Bc%20gi%E1%BA%A5y%20PH%C3%89P&rows=100")));
        assertTrue(found.size() < codes(caller.get(LIST + "?rows=100")).size());
        assertEquals(List.of(), codes(caller.get(LIST + "?q=khongcothutucnaonhuthe")));
    }

    @Test
    void filtersNarrow() throws IOException {
        for (var item : items(caller.get(LIST + "?field=WATER&unit=TNN&level=4&rows=100"))) {
            assertEquals("WATER", item.at("/field/code").asText());
            assertEquals("Water resources", item.at("/field/name/en").asText());
            assertEquals("TNN", item.at("/unit/code").asText());
            assertEquals(4, item.at("/level").asInt());
        }
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() throws IOException {
        var all = codes(caller.get(LIST + "?q=cap&rows=100"));
        var walked = new ArrayList<String>();
        var next = Optional.of(LIST + "?q=cap&rows=7");
        while (next.isPresent()) {
            var answer = caller.get(next.get());
            walked.addAll(codes(answer));
            next = answer.header("Link")
                    .map(NEXT::matcher)
                    .filter(link -> link.matches())
                    .map(link -> link.group(1));
            assertEquals(
                    next.isEmpty(),
                    ApiDescription.read(answer.body()).get("next").isNull());
        }
        assertTrue(all.size() > 14, all.size() + " procedures have the word");
        assertEquals(all, walked);
    }

    @Test
    void everyProcedureIsAnsweredWholeAndAsDescribed() throws IOException {
        var list = caller.get(LIST + "?rows=100");
        assertEquals(Set.of(), description.faults("GET", LIST, list));
        var kinds = new HashSet<String>();
        for (var item : items(list)) {
            var answer = caller.get(item.get("href").asText());
            assertEquals(Set.of(), description.faults("GET", LIST + "/{code}", answer), item.toString());
            var procedure = ApiDescription.read(answer.body());
            var fee = procedure.get("fee");
            kinds.add(fee.at("/kind/code").asText());
            assertEquals(
                    "NONE".equals(fee.at("/kind/code").asText()),
                    fee.get("amount").asLong(-1) == 0,
                    fee.toString());
            assertFalse(procedure.at("/form/sections").isEmpty());
            assertFalse(procedure.at("/cases").isEmpty());
        }
        assertTrue(kinds.containsAll(Set.of("NONE", "CHARGE")), kinds.toString());
    }

    @Test
    void whoHasTheTagHearsThatNothingChanged() throws IOException {
        var first = caller.get(LIST + "/1.000657");
        var tag = first.header("ETag").orElseThrow();
        assertEquals(List.of("public, max-age=300"), first.headers().get("cache-control"));
        var again = caller.get(LIST + "/1.000657", "If-None-Match: " + tag);
        assertEquals(304, again.status());
        assertEquals(0, again.content().length);
        assertEquals(
                200, caller.get(LIST + "/1.000657", "If-None-Match: \"other\"").status());
        assertNotEquals(tag, caller.get(LIST + "/1.004241").header("ETag").orElseThrow());
    }

    @Test
    void headIsAnsweredLikeGetWithoutContent() throws IOException {
        for (var path : List.of(LIST + "?q=nuoc", LIST + "/1.000657", "/api/v1/health", "/api/openapi")) {
            var get = caller.get(path);
            var head = caller.send("HEAD", path, new byte[0]);
            assertEquals(200, head.status(), path);
            assertEquals(0, head.content().length, path);
            assertEquals(get.header("ETag"), head.header("ETag"), path);
            assertEquals(get.type(), head.type(), path);
        }
    }

    @Test
    void pagesOfOtherSitesMayReadTheCatalogueAndNothingElse() throws IOException {
        var origin = "Origin: https://example.org";
        assertEquals(Optional.of("*"), allowed(caller.get(LIST, origin)));
        assertEquals(Optional.of("*"), allowed(caller.get(LIST + "/none", origin)));
        assertEquals(Optional.empty(), allowed(caller.get("/api/v1/dossiers/NS-1?secret=1234", origin)));
        assertEquals(Optional.empty(), allowed(caller.get("/api/v1/systems/papers/abc", origin)));
        assertEquals(Optional.empty(), allowed(caller.get("/public/home.xhtml", origin)));
    }

    private static Optional<String> allowed(Caller.Answer answer) {
        return answer.header("Access-Control-Allow-Origin");
    }

    @Test
    void anUnknownCodeIsAProblemInTheCallersLanguage() throws IOException {
        var answer = caller.get(LIST + "/9.999999");
        problem(answer, 404, "urn:dvctt:problem:procedure-unknown", "Không có thủ tục này");
        assertEquals(Set.of(), description.faults("GET", LIST + "/{code}", answer));
        assertEquals(Optional.of("vi"), answer.header("Content-Language"));
        var english = caller.get(LIST + "/9.999999", "Accept-Language: fr, en-GB;q=0.8, vi;q=0.5");
        problem(english, 404, "urn:dvctt:problem:procedure-unknown", "No such procedure");
        assertEquals(Optional.of("en"), english.header("Content-Language"));
    }

    @Test
    void theCommunesOfAProvinceAreThere() throws IOException {
        var path = "/api/v1/provinces/{id}/communes";
        var answer = caller.get("/api/v1/provinces/p01/communes");
        assertEquals(Set.of(), description.faults("GET", path, answer));
        assertEquals(126, items(answer).size());
        assertEquals("Phường Ba Đình", items(answer).get(0).get("name").asText());
        var none = caller.get("/api/v1/provinces/p99/communes");
        assertEquals(404, none.status());
        assertEquals(Set.of(), description.faults("GET", path, none));
    }

    @Test
    void wrongParametersAreNamed() throws IOException {
        var answer = caller.get(LIST + "?level=9&rows=many&field=%25&after=!!");
        problem(answer, 400, "urn:dvctt:problem:parameter", "Tham số không hợp lệ");
        assertEquals(Set.of(), description.faults("GET", LIST, answer));
        var errors = ApiDescription.read(answer.body()).get("errors");
        assertEquals(List.of("field", "level", "after", "rows"), ApiDescription.texts(errors, "field"));
    }

    @Test
    void whateverElseIsWrongIsAProblemToo() throws IOException {
        problem(caller.get("/api/v1/nothing"), 404, "urn:dvctt:problem:not-found", "Không có địa chỉ này");
        problem(caller.get("/api"), 404, "urn:dvctt:problem:not-found", "Không có địa chỉ này");
        problem(
                caller.get(LIST, "Accept: text/csv"),
                406,
                "urn:dvctt:problem:not-acceptable",
                "Không có dạng dữ liệu này");
        var wrongMethod = caller.send("DELETE", LIST, new byte[0]);
        problem(wrongMethod, 405, "urn:dvctt:problem:method", "Phương thức không dùng được ở đây");
        assertTrue(wrongMethod.header("Allow").orElse("").contains("GET"));
        problem(caller.get("/api/v1/systems/papers/abc"), 401, "urn:dvctt:problem:unauthorized", "Chưa xác thực");
    }

    static void problem(Caller.Answer answer, int status, String type, String title) throws IOException {
        assertEquals(status, answer.status(), answer.body());
        assertEquals("application/problem+json", answer.type());
        assertEquals(Optional.of("no-store"), answer.header("Cache-Control"));
        var problem = ApiDescription.read(answer.body());
        assertEquals(status, problem.get("status").asInt());
        assertEquals(type, problem.get("type").asText());
        assertEquals(title, problem.get("title").asText());
        assertFalse(problem.get("detail").asText().isBlank());
        assertFalse(answer.body().contains("Exception") || answer.body().contains("vn.gov.dvctt"), answer.body());
    }

    private static JsonNode items(Caller.Answer answer) throws IOException {
        assertEquals(200, answer.status(), answer.body());
        return ApiDescription.read(answer.body()).get("items");
    }

    private static List<String> codes(Caller.Answer answer) throws IOException {
        var codes = new ArrayList<String>();
        items(answer).forEach(item -> codes.add(item.get("code").asText()));
        return codes;
    }
}
