package vn.gov.dvctt.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are verified over the API, as they were issued or altered. */
final class VerifiedFile {
    static final String ADDRESS = "/api/v1/verifications";

    private VerifiedFile() {}

    /** One letter of the sealed content is another. */
    static Path altered(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 1;
        return Files.write(file.resolveSibling("altered.pdf"), bytes);
    }

    static Caller.Answer send(Caller caller, String part, byte[] content) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(("--x7\r\nContent-Disposition: form-data; name=\"" + part
                        + "\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n--x7--\r\n".getBytes(StandardCharsets.UTF_8));
        return caller.send("POST", ADDRESS, body.toByteArray(), "Content-Type: multipart/form-data; boundary=x7");
    }
}
