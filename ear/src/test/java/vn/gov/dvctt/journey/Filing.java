package vn.gov.dvctt.journey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import vn.gov.dvctt.bench.Visitor;

/** A citizen who files by HTTP, so that officials of a journey find something on their desk: a licence to explore groundwater, with its scheme as a PDF. */
final class Filing {
    /** Its unit and its system are TNN; the reference partner answers for that system. */
    static final String PROCEDURE = "1.000657";

    static final String PASSWORD = "Mat-khau-thu-2026";
    private static final Map<String, String> ANSWERS = answers();
    private static final String LAND_DATA = "DVC.DD.01";
    private static final Map<String, String> LAND_ANSWERS = Map.of(
            "applicantKind", "individual",
            "identityNumber", "001190000001",
            "address", "Số 1 đường Ví Dụ, Hà Nội",
            "phone", "0243 795 6868",
            "purpose", "Xin cung cấp bản đồ hiện trạng sử dụng đất xã Thử Nghiệm năm 2025.",
            "commitment", "true");

    private final Portal portal;
    private final Visitor citizen;
    private final HttpClient http = HttpClient.newHttpClient();

    private Filing(Portal portal, Visitor citizen) {
        this.portal = portal;
        this.citizen = citizen;
    }

    /** Registers, confirms by the link in the mail and signs in. */
    static Filing by(Portal portal, String name, String email) throws IOException, InterruptedException {
        var citizen = new Visitor(URI.create(portal.base()));
        citizen.open("/public/account/register.xhtml");
        citizen.press(
                "send",
                Map.of(
                        "f:name",
                        name,
                        "f:identityNumber",
                        identityNumber(email),
                        "f:bornOn",
                        "01/02/1990",
                        "f:email",
                        email,
                        "f:phone",
                        "0912 345 678",
                        "f:address",
                        "Số 1 đường Ví Dụ, Hà Nội",
                        "f:password",
                        PASSWORD,
                        "f:passwordAgain",
                        PASSWORD));
        var link = URI.create(portal.confirmationLink(email));
        citizen.open(link.getRawPath() + "?" + link.getRawQuery());
        if (citizen.page().getElementById("f:send") != null) {
            citizen.press("send", Map.of());
        }
        return signedIn(portal, email);
    }

    /** Somebody who has an account. */
    static Filing signedIn(Portal portal, String email) {
        var citizen = new Visitor(URI.create(portal.base()));
        citizen.open("/public/account/signin.xhtml");
        citizen.press("send", Map.of("f:email", email, "f:password", PASSWORD));
        return new Filing(portal, citizen);
    }

    /** As one request header. */
    String cookies() {
        return citizen.cookies();
    }

    /** The first link of one's dossier that begins so. */
    String link(String number, String beginning) {
        citizen.open("/citizen/dossier/view.xhtml?number=" + number);
        return citizen.page().select("a[href^='" + beginning + "']").attr("href");
    }

    /** All such links. */
    List<String> links(String number, String beginning) {
        citizen.open("/citizen/dossier/view.xhtml?number=" + number);
        return citizen.page().select("a[href^='" + beginning + "']").eachAttr("href");
    }

    /** The last such link. */
    String last(String number, String beginning) {
        citizen.open("/citizen/dossier/view.xhtml?number=" + number);
        return citizen.page().select("a[href^='" + beginning + "']").last().attr("href");
    }

    /** Files one dossier; its submission number. */
    String submit(String applicant) throws IOException, InterruptedException {
        return submit(PROCEDURE, ANSWERS, applicant);
    }

    /** Files a dossier for land data, whose system nobody runs: a journey can speak for it. */
    String submitForLand(String applicant) throws IOException, InterruptedException {
        return submit(LAND_DATA, LAND_ANSWERS, applicant);
    }

    /** Files for a licence to drill, which the ministry decides when its water system has given an opinion. */
    String submitForDrilling(String applicant) throws IOException, InterruptedException {
        return submit("1.004122", LAND_ANSWERS, applicant);
    }

    /** Files for another procedure, with these answers besides those of the shared form. */
    String submitFor(String procedure, Map<String, String> more, String applicant)
            throws IOException, InterruptedException {
        var answers = new LinkedHashMap<>(LAND_ANSWERS);
        answers.put("place", "Khu vực Thử Nghiệm, tỉnh Hà Nam");
        answers.putAll(more);
        return submit(procedure, answers, applicant);
    }

    /** Hands in a new file for every paper that was asked for, and sends the supplement. */
    void mends(String number) throws IOException, InterruptedException {
        citizen.open("/citizen/dossier/supplement.xhtml?number=" + number);
        for (var place : citizen.page().select("[data-d-upload]")) {
            upload(place);
        }
        citizen.press("send", Map.of());
    }

    /** As the applicant sees it. */
    String reads(String number) {
        citizen.open("/citizen/dossier/view.xhtml?number=" + number);
        return citizen.page().select("main").text();
    }

    private String submit(String procedure, Map<String, String> answers, String applicant)
            throws IOException, InterruptedException {
        citizen.open("/citizen/dossier/declare.xhtml?procedure=" + procedure);
        answer(answers, applicant);
        citizen.open("/citizen/dossier/papers.xhtml?procedure=" + procedure);
        for (var place : citizen.page().select("[data-d-upload]")) {
            upload(place);
        }
        citizen.open("/citizen/dossier/check.xhtml?procedure=" + procedure);
        citizen.press("submit", Map.of());
        var address = citizen.path();
        if (!address.contains("number=")) {
            throw new IllegalStateException(
                    "not filed: " + citizen.page().select("main").text());
        }
        return address.replaceFirst(".*number=", "").replaceFirst("&.*", "");
    }

    private void answer(Map<String, String> answers, String applicant) throws IOException, InterruptedException {
        var form = citizen.page().selectFirst("[data-d-form]");
        var values = hidden(form);
        values.put("dvctt.save", form.id());
        answers.forEach((path, answer) -> values.put(form.id() + ":" + path, answer));
        values.put(form.id() + ":applicantName", applicant);
        post(
                form,
                "",
                "application/x-www-form-urlencoded;charset=UTF-8",
                encoded(values).getBytes(StandardCharsets.UTF_8));
    }

    /** Chooses a file for the first paper of a procedure; what the page answers. */
    String offers(String procedure, String name, byte[] content) throws IOException, InterruptedException {
        citizen.open("/citizen/dossier/papers.xhtml?procedure=" + procedure);
        var place = citizen.page().selectFirst("[data-d-upload]");
        return sent(place, encoded(arrival(place)), "application/octet-stream", name, content)
                .body();
    }

    private void upload(Element place) throws IOException, InterruptedException {
        post(
                place,
                encoded(arrival(place)),
                "application/octet-stream",
                SamplePaper.pdf("Đề án thăm dò nước dưới đất"));
    }

    private static Map<String, String> arrival(Element place) {
        var values = hidden(place);
        values.put("jakarta.faces.partial.ajax", "true");
        values.put("jakarta.faces.source", place.id());
        values.put("jakarta.faces.partial.execute", place.id());
        values.put("jakarta.faces.partial.render", place.id());
        values.put("dvctt.upload", place.id());
        return values;
    }

    private void post(Element inside, String query, String type, byte[] body) throws IOException, InterruptedException {
        var answer = sent(inside, query, type, "đề án thăm dò.pdf", body);
        if (answer.statusCode() != 200 || answer.body().contains("refused")) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private HttpResponse<String> sent(Element inside, String query, String type, String name, byte[] body)
            throws IOException, InterruptedException {
        var action = inside.closest("form").attr("action");
        var address = query.isEmpty() ? action : action + (action.contains("?") ? "&" : "?") + query;
        return http.send(
                HttpRequest.newBuilder(URI.create(portal.base()).resolve(address))
                        .header("Cookie", citizen.cookies())
                        .header("Content-Type", type)
                        .header("Faces-Request", query.isEmpty() ? "none" : "partial/ajax")
                        .header("X-File-Name", encoded(name))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static Map<String, String> hidden(Element inside) {
        var form = inside.closest("form");
        var values = new LinkedHashMap<String, String>();
        values.put(form.id(), form.id());
        values.put(
                "jakarta.faces.ViewState",
                form.selectFirst("input[name=jakarta.faces.ViewState]").val());
        return values;
    }

    private static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** One person, one number: an own one for each address. */
    private static String identityNumber(String email) {
        return "001190" + String.format("%06d", Math.floorMod(email.hashCode(), 1_000_000));
    }

    private static Map<String, String> answers() {
        var given = new LinkedHashMap<String, String>();
        given.put("applicantKind", "organisation");
        given.put("taxNumber", "0101234567");
        given.put("representative", "Trần Văn Đại Diện");
        given.put("representativeTitle", "Giám đốc");
        given.put("address", "Khu công nghiệp Ví Dụ, xã Thử Nghiệm, tỉnh Hà Nam");
        given.put("phone", "0243 795 6868");
        given.put("email", "lien.he@vi-du.example");
        given.put("place", "Khu công nghiệp Ví Dụ, lô B4");
        given.put("province", "Hà Nam");
        given.put("purpose", "industry");
        given.put("flow", "3500");
        given.put("aquifer", "qp – Pleistocen");
        given.put("area", "12,5");
        given.put("wellCount", "2");
        given.put("wells.0.mark", "G1");
        given.put("wells.0.x", "2271350");
        given.put("wells.0.y", "592410");
        given.put("wells.0.depth", "120");
        given.put("wells.0.wellFlow", "1800");
        given.put("wells.1.mark", "G2");
        given.put("wells.1.x", "2271420");
        given.put("wells.1.y", "592530");
        given.put("wells.1.depth", "118");
        given.put("wells.1.wellFlow", "1700");
        given.put("volume", "Khoan 2 giếng, bơm hút thử 3 đợt hạ thấp, lấy 6 mẫu nước toàn phần.");
        given.put("from", "01/02/2027");
        given.put("months", "6");
        given.put("commitment", "true");
        return given;
    }
}
