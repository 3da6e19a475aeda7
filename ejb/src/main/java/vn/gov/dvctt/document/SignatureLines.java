package vn.gov.dvctt.document;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.document.api.SignatureIndication;
import vn.gov.dvctt.document.api.SignatureLine;
import vn.gov.dvctt.document.api.SignatureReason;
import vn.gov.dvctt.document.api.SignerKind;
import vn.gov.dvctt.document.api.TrustStoreKind;

/** The signatures of a content as they lie in their column: one JSON array. */
record SignatureLines(List<SignatureLine> lines) {
    // found once: looking for it means asking every library of the application
    private static final JsonProvider JSON = JsonProvider.provider();

    SignatureLines {
        lines = List.copyOf(lines);
    }

    String json() {
        var array = JSON.createArrayBuilder();
        for (var line : lines) {
            var reasons = JSON.createArrayBuilder();
            line.reasons().forEach(reason -> reasons.add(reason.name()));
            array.add(JSON.createObjectBuilder()
                    .add("signer", text(line.signer()))
                    .add("kind", line.kind().name())
                    .add("organisation", text(line.organisation()))
                    .add("identity", text(line.identity()))
                    .add("trust", line.trust().name())
                    .add(
                            "signedAt",
                            line.signedAt() == null ? "" : line.signedAt().toString())
                    .add("timeProven", line.timeProven())
                    .add("indication", line.indication().name())
                    .add("subIndication", line.subIndication())
                    .add("intact", line.intact())
                    .add("format", line.format())
                    .add("reasons", reasons));
        }
        return array.build().toString();
    }

    static SignatureLines of(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return new SignatureLines(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(SignatureLines::line)
                    .toList());
        }
    }

    private static SignatureLine line(JsonObject line) {
        var at = line.getString("signedAt");
        return new SignatureLine(
                line.getString("signer"),
                SignerKind.valueOf(line.getString("kind")),
                line.getString("organisation"),
                line.getString("identity"),
                TrustStoreKind.valueOf(line.getString("trust")),
                at.isEmpty() ? null : Instant.parse(at),
                line.getBoolean("timeProven"),
                SignatureIndication.valueOf(line.getString("indication")),
                line.getString("subIndication"),
                line.getBoolean("intact"),
                line.getString("format"),
                line.getJsonArray("reasons").getValuesAs(JsonString.class).stream()
                        .map(reason -> SignatureReason.valueOf(reason.getString()))
                        .toList());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
