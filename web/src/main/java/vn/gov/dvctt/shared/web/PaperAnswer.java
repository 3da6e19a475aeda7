package vn.gov.dvctt.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A paper on its way to a reader: as a file to keep, or to be looked at in place. A picture that is looked at is drawn anew, so that nothing but what it shows reaches the
 * browser; a PDF goes to the portal's own reader in its frame, and by itself to the reader of the browser.
 *
 * @param mediaType what the store found in the content, never a guess
 */
public record PaperAnswer(String name, String mediaType, long bytes) {
    /** What a phone can hold in memory to show it. */
    public static final long MOST_SHOWN = 64L << 20;

    /** A picture needs nothing, so it gets nothing. */
    private static final String NOTHING = "default-src 'none'; sandbox; frame-ancestors 'self'";

    /** The browser's own reader is shut off from the page by itself, and refuses to start in a sandbox. */
    private static final String PDF = "default-src 'none'; object-src 'self'; frame-ancestors 'self'";

    /** How a paper is shown in place: {@code pdf}, {@code picture}, or not at all: empty. */
    public static String look(String mediaType, long bytes) {
        if (bytes > MOST_SHOWN) {
            return "";
        }
        return switch (mediaType) {
            case "application/pdf" -> "pdf";
            case "image/jpeg", "image/png", "image/tiff" -> "picture";
            default -> "";
        };
    }

    /** @param looking asked to be seen in place, where its kind allows */
    public void send(InputStream content, boolean looking, HttpServletResponse response) throws IOException {
        var look = looking ? look(mediaType, bytes) : "";
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", look.equals("pdf") ? PDF : NOTHING);
        response.setHeader("Cache-Control", "private, no-store");
        if (look.equals("picture")) {
            picture(content, response);
            return;
        }
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(mediaType);
        response.setContentLengthLong(bytes);
        response.setHeader(
                "Content-Disposition", (look.isEmpty() ? "attachment" : "inline") + "; filename*=UTF-8''" + encoded);
        content.transferTo(response.getOutputStream());
    }

    private static void picture(InputStream content, HttpServletResponse response) throws IOException {
        var drawn = PictureDrawing.of(content);
        if (drawn.isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        response.setContentType(drawn.get().mediaType());
        response.setHeader("Content-Disposition", "inline");
        response.setContentLength(drawn.get().content().length);
        response.getOutputStream().write(drawn.get().content());
    }
}
