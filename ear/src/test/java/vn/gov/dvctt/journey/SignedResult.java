package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A result as its holder has it. */
record SignedResult(Path file) {
    private static final String VERIFY = "/api/v1/verifications";

    static SignedResult at(Path file) {
        return new SignedResult(file);
    }

    /** The certificate of one of its signers, as they would bring it along. */
    byte[] certificateOf(String name) {
        var validator = SignedDocumentValidator.fromDocument(new FileDocument(file.toFile()));
        validator.setCertificateVerifier(new CommonCertificateVerifier());
        return validator.getSignatures().stream()
                .map(signature -> signature.getSigningCertificateToken())
                .filter(certificate ->
                        certificate.getSubject().getPrincipal().getName().contains(name))
                .findFirst()
                .orElseThrow()
                .getEncoded();
    }

    /** What the portal tells programs about it. */
    JsonNode report(Portal portal) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(("--x7\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(Files.readAllBytes(file));
        body.write("\r\n--x7--\r\n".getBytes(StandardCharsets.UTF_8));
        var caller = new Caller(portal.installation().portal(), "127.0.0.52");
        var answer = caller.send("POST", VERIFY, body.toByteArray(), "Content-Type: multipart/form-data; boundary=x7");
        assertEquals(Set.of(), ApiDescription.of(caller).faults("POST", VERIFY, answer));
        return ApiDescription.read(answer.body());
    }
}
