package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every address of the portal, asked by everybody, about one citizen's dossier: what comes back is what {@code journey/addresses.tsv} says. An address that has no
 * line there fails.
 */
class AddressMatrixIT {
    private static final String OWNER = "Hoàng Thị Chủ Hồ Sơ";
    private static final String SIGN_IN = "/public/account/signin.xhtml";

    private static Map<String, String> headers;
    private static Map<String, String> objects;
    private static Caller caller;

    @BeforeAll
    static void aDossierThatIsNobodyElses() throws Exception {
        var portal = Portal.shared();
        var owner = Filing.by(portal, OWNER, "chu.ho.so@vi-du.example");
        var number = owner.submit(OWNER);
        var other = Filing.by(portal, "Người Dân Khác", "dan.khac@vi-du.example");
        var official = Colleague.signedIn(portal, "tiepnhan.tnn@dvctt.example");
        headers = new LinkedHashMap<>();
        headers.put("anonymous", "X-Nobody: yes");
        headers.put("owner", "Cookie: " + owner.cookies());
        headers.put("other", "Cookie: " + other.cookies());
        headers.put("official", "Cookie: " + official.cookies());
        headers.put(
                "stranger",
                "Cookie: "
                        + Colleague.signedIn(portal, "tiepnhan.dd@dvctt.example")
                                .cookies());
        headers.put(
                "operator",
                "Cookie: " + Colleague.signedIn(portal, "vanhanh@dvctt.example").cookies());
        headers.put("system", "Authorization: Basic " + system(portal));
        objects = Map.of(
                "{number}", number,
                "{ownPaper}", owner.link(number, "/citizen/dossier/paper?"),
                "{deskDossier}", official.addressOf(number),
                "{id}", official.addressOf(number).replaceFirst(".*id=(\\d+).*", "$1"),
                "{deskPaper}", official.link(number, "/official/processing/paper?"));
        caller = new Caller(portal.installation().portal(), "127.0.0.90");
    }

    private static String system(Portal portal) throws IOException {
        var secret = Files.readString(portal.installation().home().resolve("secrets/TNN.password"))
                .strip();
        return Base64.getEncoder().encodeToString(("TNN:" + secret).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyAddressStandsInTheTable() throws IOException {
        var listed = new TreeSet<String>();
        table().forEach(line -> listed.add(line.template));
        assertEquals(String.join("\n", Addresses.all()), String.join("\n", listed));
    }

    @Test
    void everybodyGetsWhatTheTableSays() throws IOException {
        var faults = new ArrayList<String>();
        int asked = 0;
        for (var line : table()) {
            var found = new ArrayList<String>();
            for (var header : headers.values()) {
                found.add(outcome(line, header));
                asked++;
            }
            if (!found.equals(line.outcomes)) {
                faults.add(line.template + "\t" + line.address + "\t" + String.join("\t", found) + "\nand not "
                        + String.join("\t", line.outcomes));
            }
        }
        assertEquals("", String.join("\n", faults));
        assertTrue(asked > 300, asked + " requests");
    }

    private static String outcome(Line line, String header) throws IOException {
        var address = line.address;
        for (var object : objects.entrySet()) {
            address = address.replace(object.getKey(), object.getValue());
        }
        var answer = caller.send(line.template.split(" ")[0], address, new byte[0], header);
        if (answer.status() == 302) {
            var to = answer.header("Location").orElse("");
            return to.contains(SIGN_IN) ? "signin" : "elsewhere";
        }
        if (answer.status() != 200) {
            return String.valueOf(answer.status());
        }
        if (answer.body().contains(OWNER) && !isOwnName(header, answer.body())) {
            return "sees";
        }
        return answer.header("Content-Disposition").isPresent() ? "file" : "page";
    }

    /** Every page says at its head who is signed in; for the owner that is the name looked for. */
    private static boolean isOwnName(String header, String body) {
        return header.equals(headers.get("owner")) && body.split(OWNER, -1).length == 2;
    }

    /**
     * @param template  as the code has it
     * @param address   that is asked, with the dossier's own names in it
     * @param outcomes  in the order of those who ask
     */
    private record Line(String template, String address, List<String> outcomes) {}

    private static List<Line> table() throws IOException {
        try (var stream = AddressMatrixIT.class.getResourceAsStream("/journey/addresses.tsv");
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .map(part -> new Line(part[0], part[1], List.of(Arrays.copyOfRange(part, 2, part.length))))
                    .toList();
        }
    }
}
