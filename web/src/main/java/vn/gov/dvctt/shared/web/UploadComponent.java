package vn.gov.dvctt.shared.web;

import jakarta.el.MethodExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.FacesEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.shared.FileLimits;

/**
 * {@code d:upload}: a file is stored the moment it is chosen. The script sends it as the raw body of a Faces postback (parameters in the address), so that the
 * page method reads the network stream itself and nothing is spooled or copied.
 */
@FacesComponent("vn.gov.dvctt.Upload")
public class UploadComponent extends UIComponentBase {
    private static final List<String> WORDS = List.of(
            "tooLarge",
            "wrongType",
            "failed",
            "cancel",
            "sending",
            "stored",
            "pause",
            "resume",
            "paused",
            "taking",
            "unfinished");
    private static final String PARAMETER = "dvctt.upload";

    private transient String refusal;

    @Override
    public String getFamily() {
        return "vn.gov.dvctt";
    }

    @Override
    public void decode(FacesContext context) {
        var target = context.getExternalContext().getRequestParameterMap().get(PARAMETER);
        if (getClientId(context).equals(target)) {
            queueEvent(new UploadEvent(this));
        }
    }

    @Override
    public void broadcast(FacesEvent event) throws AbortProcessingException {
        if (!(event instanceof UploadEvent)) {
            super.broadcast(event);
            return;
        }
        var faces = FacesContext.getCurrentInstance();
        try {
            arrive(faces);
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** At once as the body of this request, or before it in pieces. */
    private void arrive(FacesContext faces) throws IOException {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var pieces = request.getHeader("X-Upload");
        if (pieces == null) {
            receive(faces, arrived(request, request.getInputStream()));
            return;
        }
        var uploads = CDI.current().select(Uploads.class).get();
        try (var content = uploads.open(request, pieces)) {
            receive(faces, arrived(request, content));
        }
        uploads.done(request, pieces);
    }

    private void receive(FacesContext faces, Upload upload) {
        try {
            take(faces, upload);
        } catch (RuntimeException e) {
            refusal = upload.name() + ": " + RefusalHandler.words(e).orElseThrow(() -> e);
        }
    }

    /** What is done with a file; a refusal is said beside the picker. */
    protected void take(FacesContext faces, Upload upload) {
        var receiver = (MethodExpression) getAttributes().get("receiver");
        receiver.invoke(faces.getELContext(), new Object[] {upload});
    }

    private Upload arrived(HttpServletRequest request, InputStream content) {
        var given = request.getHeader("X-File-Name");
        var name = given == null ? "" : URLDecoder.decode(given, StandardCharsets.UTF_8);
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var type = request.getHeader("X-File-Type");
        var hash = request.getHeader("X-File-Sha256");
        return new Upload(
                bare,
                type == null ? "" : type,
                request.getContentLengthLong(),
                content,
                text("target"),
                hash == null || !hash.matches("[0-9a-f]{64}") ? "" : hash);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var out = context.getResponseWriter();
        var id = getClientId(context);
        out.startElement("div", this);
        out.writeAttribute("id", id, null);
        out.writeAttribute("class", "upload", null);
        out.writeAttribute("data-d-upload", id, null);
        out.writeAttribute("data-d-max", maxBytes(), null);
        out.writeAttribute("data-d-extensions", String.join(",", extensions()), null);
        out.writeAttribute("data-d-render", rendered(context), null);
        out.writeAttribute("data-d-refused", refusal, null);
        resumable(context, out);
        words(out);
        label(out, id);
        picker(out, id);
        problem(out, id);
    }

    /** What is needed to send in pieces is fetched when the first large file is chosen, not with the page. */
    private void resumable(FacesContext context, ResponseWriter out) throws IOException {
        if (text("dossier").isEmpty()) {
            return;
        }
        var assets = CDI.current().select(Assets.class).get();
        out.writeAttribute("data-d-dossier", text("dossier"), null);
        out.writeAttribute("data-d-target", text("target"), null);
        out.writeAttribute("data-d-pieces", Uploads.ADDRESS, null);
        out.writeAttribute("data-d-piece", FileLimits.PIECE, null);
        out.writeAttribute("data-d-carrier", assets.url("upload.js"), null);
        out.writeAttribute("data-d-tus", assets.url("tus.min.js"), null);
    }

    private void words(ResponseWriter out) throws IOException {
        for (var word : WORDS) {
            out.writeAttribute("data-d-" + word.toLowerCase(), Formats.text("upload." + word, limit(), kinds()), null);
        }
    }

    private void label(ResponseWriter out, String id) throws IOException {
        out.startElement("label", this);
        out.writeAttribute("for", id + "-input", null);
        out.writeAttribute("class", "upload-label", null);
        out.writeText(text("label"), null);
        out.endElement("label");
        out.startElement("p", this);
        out.writeAttribute("id", id + "-limits", null);
        out.writeAttribute("class", "help", null);
        out.writeText(Formats.text("upload.limits", limit(), kinds()), null);
        out.endElement("p");
    }

    private void picker(ResponseWriter out, String id) throws IOException {
        out.startElement("div", this);
        out.writeAttribute("class", "upload-drop", null);
        Icon.write(out, "upload");
        out.startElement("input", this);
        out.writeAttribute("type", "file", null);
        out.writeAttribute("id", id + "-input", null);
        out.writeAttribute("class", "upload-input", null);
        out.writeAttribute("aria-describedby", id + "-limits " + id + "-error", null);
        var accept = extensions().stream().map(extension -> "." + extension).collect(Collectors.joining(","));
        out.writeAttribute("accept", accept, null);
        if (Boolean.parseBoolean(text("multiple"))) {
            out.writeAttribute("multiple", "multiple", null);
        }
        if (!fault().isEmpty()) {
            out.writeAttribute("aria-invalid", "true", null);
        }
        out.endElement("input");
        choose(out, id);
        out.startElement("span", this);
        out.writeAttribute("class", "upload-hint", null);
        out.writeText(Formats.text("upload.drop"), null);
        out.endElement("span");
        out.endElement("div");
    }

    /** The browser's own button speaks the browser's language: the words of the page stand on a label instead. */
    private void choose(ResponseWriter out, String id) throws IOException {
        out.startElement("label", this);
        out.writeAttribute("for", id + "-input", null);
        out.writeAttribute("class", "button secondary", null);
        out.writeText(Formats.text("upload.choose"), null);
        out.endElement("label");
    }

    private void problem(ResponseWriter out, String id) throws IOException {
        out.startElement("p", this);
        out.writeAttribute("id", id + "-error", null);
        out.writeAttribute("class", "error", null);
        out.writeAttribute("role", "alert", null);
        out.writeText(fault(), null);
        out.endElement("p");
        out.startElement("div", this);
        out.writeAttribute("class", "upload-running", null);
        out.writeAttribute("aria-live", "polite", null);
        out.endElement("div");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("div");
    }

    /** Ids to refresh, those of this form by their short name. */
    private String rendered(FacesContext context) {
        var parent = getNamingContainer().getClientId(context);
        var separator = UINamingContainer.getSeparatorChar(context);
        return Stream.of(text("render").split("[ ,]+"))
                .filter(id -> !id.isEmpty())
                .map(id -> id.startsWith(":") ? id.substring(1) : parent + separator + id)
                .collect(Collectors.joining(" "));
    }

    private List<String> extensions() {
        var given = getAttributes().get("extensions");
        if (given instanceof Collection<?> several) {
            return new ArrayList<>(several.stream().map(Object::toString).toList());
        }
        return given == null ? List.of() : List.of(given.toString().split("[ ,]+"));
    }

    private String kinds() {
        return extensions().stream().map(String::toUpperCase).collect(Collectors.joining(", "));
    }

    private long maxBytes() {
        var given = text("maxBytes");
        return given.isEmpty() ? FileLimits.MOST_BYTES : Math.min(FileLimits.MOST_BYTES, Long.parseLong(given));
    }

    private String limit() {
        return Formats.size(maxBytes());
    }

    /** Why the last file was refused, or what the page says is wrong here. */
    private String fault() {
        return refusal == null ? text("fault") : refusal;
    }

    private String text(String name) {
        var value = getAttributes().get(name);
        return value == null ? "" : value.toString();
    }
}
