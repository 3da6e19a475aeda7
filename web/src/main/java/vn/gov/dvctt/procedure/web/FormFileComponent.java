package vn.gov.dvctt.procedure.web;

import jakarta.el.MethodExpression;
import jakarta.faces.FacesException;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.FacesEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Icon;
import vn.gov.dvctt.shared.web.Upload;
import vn.gov.dvctt.shared.web.UploadComponent;

/**
 * {@code d:formFile}: filling in a form by file (article 10.2.b of the circular). Hands out the form file with the answers as they stand, takes a filled one,
 * and says line by line what of it could not be taken over. Without a taker it only hands out.
 */
@FacesComponent("vn.gov.dvctt.FormFile")
public class FormFileComponent extends UploadComponent {
    private static final String BOX = "box";

    public FormFileComponent() {
        getAttributes().put("extensions", "xlsx,json");
        getAttributes().put("maxBytes", FormFileBox.MOST_BYTES);
        getAttributes().put("target", "form");
    }

    @Override
    public void decode(FacesContext context) {
        super.decode(context);
        var as = context.getExternalContext().getRequestParameterMap().get(getClientId(context) + ":as");
        if (as != null) {
            queueEvent(new FormFileEvent(this, as));
        }
    }

    @Override
    public void broadcast(FacesEvent event) throws AbortProcessingException {
        if (!(event instanceof FormFileEvent wish)) {
            super.broadcast(event);
            return;
        }
        var faces = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        try {
            new FormFile(procedure(), answers(), this::asked, Formats.locale()).send(wish.as(), response);
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
        faces.responseComplete();
    }

    /** A supplement is about what was asked for, whole or in parts. */
    private boolean asked(String field) {
        @SuppressWarnings("unchecked")
        var asked = (Map<String, String>) getAttributes().get("asked");
        return asked == null
                || asked.keySet().stream().anyMatch(path -> path.equals(field) || path.startsWith(field + "."));
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void take(FacesContext faces, Upload upload) {
        var box = new FormFileBox();
        box.take(upload, procedure(), answers(), changes ->
                (List<FieldFault>) taker().invoke(faces.getELContext(), new Object[] {changes}));
        getStateHelper().put(BOX, box);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var out = new Markup(context.getResponseWriter());
        if (taker() != null) {
            super.encodeBegin(context);
            outcome(out);
        } else {
            out.open("div", "id", getClientId(context));
        }
        downloads(out, getClientId(context));
    }

    private static void downloads(Markup out, String id) throws IOException {
        out.open("div", "class", "actions");
        for (var as : List.of("xlsx", "json")) {
            out.open("button", "type", "submit", "name", id + ":as", "value", as, "id", id + "-" + as);
            out.always("class", "button secondary small").always("data-d-download", "yes");
            Icon.write(out.out(), "download");
            out.whole("span", Formats.text("form_file.filled." + as)).close("button");
        }
        out.close("div");
    }

    private void outcome(Markup out) throws IOException {
        var box = (FormFileBox) getStateHelper().get(BOX);
        if (box == null) {
            return;
        }
        var all = box.left() == 0;
        out.open("div", "class", "notice " + (all ? "good" : "warning"), "role", "status");
        Icon.write(out.out(), all ? "notice-good" : "notice-warning");
        out.open("div", "class", "notice-words");
        out.whole(
                "p",
                Formats.text("form_file." + (all ? "allTaken" : "someTaken"), box.taken(), box.left(), box.name()),
                "class",
                "notice-title");
        out.whole("p", Formats.text("form_file." + (all ? "check" : "mend")))
                .close("div")
                .close("div");
        if (!all) {
            faults(out, box);
        }
    }

    private void faults(Markup out, FormFileBox box) throws IOException {
        var caption = Formats.text("form_file.faults");
        out.open("div", "class", "table-frame", "tabindex", "0", "role", "region", "aria-label", caption);
        out.open("table", "class", "table").whole("caption", caption, "class", "visually-hidden");
        out.open("thead").open("tr");
        for (var head : List.of("place", "field", "found", "why")) {
            out.whole("th", Formats.text("form_file." + head), "scope", "col");
        }
        out.close("tr").close("thead").open("tbody");
        for (var fault : box.faults()) {
            out.open("tr");
            cell(out, "place", place(fault.place()));
            cell(out, "field", label(fault));
            cell(out, "found", fault.place().found());
            cell(out, "why", words(fault));
            out.close("tr");
        }
        out.close("tbody").close("table").close("div");
        if (box.left() > box.faults().size()) {
            out.whole("p", Formats.text("form_file.more", box.faults().size()), "class", "muted");
        }
    }

    private static void cell(Markup out, String head, String words) throws IOException {
        out.open("td", "data-label", Formats.text("form_file." + head));
        out.whole("span", words.isEmpty() ? "–" : words, "class", "value").close("td");
    }

    private String label(FileFault fault) {
        return fault.path().isEmpty() ? "" : state(List.of()).label(fault.path());
    }

    private String words(FileFault fault) {
        return state(List.of(fault.fault())).faultTexts().get(fault.path());
    }

    private FormState state(List<FieldFault> faults) {
        return new FormState(
                procedure().form(),
                Map.of(),
                faults,
                true,
                null,
                null,
                Formats.locale().getLanguage());
    }

    private static String place(FilePlace place) {
        return place.sheet().isEmpty()
                ? Formats.text("form_file.at.line", String.valueOf(place.row()))
                : Formats.text("form_file.at.cell", place.sheet(), String.valueOf(place.row()), place.column());
    }

    private ProcedureVersionView procedure() {
        return (ProcedureVersionView) getAttributes().get("procedure");
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> answers() {
        var given = (Map<String, String>) getAttributes().get("answers");
        return given == null ? Map.of() : given;
    }

    private MethodExpression taker() {
        return (MethodExpression) getAttributes().get("taker");
    }
}
