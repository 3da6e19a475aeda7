package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.dossier.api.DossierPapers;
import vn.gov.dvctt.dossier.api.ExpectPaper;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Language;
import vn.gov.dvctt.shared.web.RefusalHandler;
import vn.gov.dvctt.shared.web.Uploads;

/**
 * Takes papers in pieces. What will be refused is refused before its first byte: the component, the ending of the name, the size, the room that is left. The page takes
 * the whole file in afterwards, through the same desk as one that came at once.
 */
@WebServlet(Uploads.ADDRESS + "/*")
public class PaperUpload extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<String> METHODS = Set.of("POST", "HEAD", "PATCH", "DELETE", "OPTIONS");
    private static final int UNPROCESSABLE = 422;

    private static final List<Object> DOORS =
            Stream.generate(Object::new).limit(64).toList();

    @Inject
    private transient Uploads uploads;

    @Inject
    private transient Language language;

    @EJB
    private transient DossierPapers papers;

    /** A page of a stranger can send no request with this header on its own: that is what keeps it from uploading in a citizen's name. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!METHODS.contains(request.getMethod()) || request.getHeader("X-HTTP-Method-Override") != null) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (request.getHeader("Tus-Resumable") == null) {
            response.sendError(HttpServletResponse.SC_PRECONDITION_FAILED);
            return;
        }
        try {
            if (request.getMethod().equals("POST")) {
                begin(request, response);
                return;
            }
            uploads.process(request, response);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refusal refusal) {
            response.setStatus(UNPROCESSABLE);
            response.setHeader("X-Refused", refusal.key());
            response.setContentType("text/plain; charset=UTF-8");
            response.getWriter().write(RefusalHandler.words(language.getLocale(), refusal));
        }
    }

    /** One at a time of one sender, so that two begun at once do not both get the last room. */
    private void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sender = request.getUserPrincipal().getName();
        synchronized (DOORS.get(Math.floorMod(sender.hashCode(), DOORS.size()))) {
            papers.expect(expected(request, uploads.underway(request)));
            uploads.process(request, response);
        }
    }

    private static ExpectPaper expected(HttpServletRequest request, long underway) {
        var said = metadata(request.getHeader("Upload-Metadata"));
        return new ExpectPaper(
                number(said.get("dossier")),
                (int) number(said.get("component")),
                said.getOrDefault("filename", ""),
                number(request.getHeader("Upload-Length")),
                underway);
    }

    private static Map<String, String> metadata(String header) {
        return Arrays.stream((header == null ? "" : header).split(","))
                .map(pair -> pair.strip().split(" ", 2))
                .filter(pair -> pair.length == 2 && pair[1].matches("[A-Za-z0-9+/=]*"))
                .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1]), (first, second) -> first));
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal("dossier.notFound");
        }
    }

    private static long number(String text) {
        if (text == null || !text.matches("\\d{1,15}")) {
            throw new Refusal("dossier.notFound");
        }
        return Long.parseLong(text);
    }
}
