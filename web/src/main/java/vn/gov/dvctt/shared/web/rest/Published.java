package vn.gov.dvctt.shared.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Answers with published data: anybody may keep them for some minutes, and who asks again with the tag hears only that nothing has changed. */
@ApplicationScoped
public class Published {
    private static final String KEPT = "public, max-age=300";
    private static final int TAG_BYTES = 12;

    public Response.ResponseBuilder answer(Request request, Record body) {
        var text = JsonText.of(body);
        var tag = new EntityTag(hash(text));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(text, MediaType.APPLICATION_JSON_TYPE) : unchanged;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, KEPT);
    }

    private static String hash(byte[] text) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(sum, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
