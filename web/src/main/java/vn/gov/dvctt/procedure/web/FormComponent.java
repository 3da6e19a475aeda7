package vn.gov.dvctt.procedure.web;

import jakarta.el.MethodExpression;
import jakarta.faces.FacesException;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.FacesEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.shared.web.FileLink;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.RefusalHandler;

/**
 * {@code d:form}: a whole form definition as one component, however many fields it has. Nothing of the definition or the answers becomes an expression or
 * raw markup. The script posts each answer as its field is left; such a request is answered with a few words of JSON and renders no page.
 */
@FacesComponent("vn.gov.dvctt.Form")
public class FormComponent extends UIComponentBase {
    private static final String SAVE = "dvctt.save";
    private static final String REMOVE = "dvctt.remove";

    @Override
    public String getFamily() {
        return "vn.gov.dvctt";
    }

    @Override
    public void decode(FacesContext context) {
        var parameters = context.getExternalContext().getRequestParameterValuesMap();
        if (definition() == null || parameters.containsKey("dvctt.upload")) {
            return;
        }
        var state = state();
        var changes = new LinkedHashMap<String, String>();
        if (parameters.containsKey(REMOVE)) {
            changes.putAll(state.without(parameters.get(REMOVE)[0]));
        }
        changes.putAll(state.changes(posted(parameters, getClientId(context) + ":")));
        if (!changes.isEmpty() || typing(context)) {
            queueEvent(new FormEvent(this, changes));
        }
    }

    private boolean typing(FacesContext context) {
        return getClientId(context)
                .equals(context.getExternalContext().getRequestParameterMap().get(SAVE));
    }

    private static Map<String, String[]> posted(Map<String, String[]> parameters, String prefix) {
        var posted = new HashMap<String, String[]>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                posted.put(name.substring(prefix.length()), values);
            }
        });
        return posted;
    }

    @Override
    public void broadcast(FacesEvent event) throws AbortProcessingException {
        if (!(event instanceof FormEvent given)) {
            super.broadcast(event);
            return;
        }
        var faces = FacesContext.getCurrentInstance();
        if (!typing(faces)) {
            save(faces, given.changes());
            return;
        }
        try {
            save(faces, given.changes());
            answer(faces, report(given.changes()));
        } catch (RuntimeException e) {
            answer(
                    faces,
                    Json.createObjectBuilder()
                            .add("refused", RefusalHandler.words(e).orElseThrow(() -> e))
                            .build());
        }
    }

    private void save(FacesContext faces, Map<String, String> changes) {
        if (!changes.isEmpty()) {
            ((MethodExpression) getAttributes().get("saver")).invoke(faces.getELContext(), new Object[] {changes});
        }
    }

    private JsonObject report(Map<String, String> changes) {
        var state = state();
        var texts = state.faultTexts();
        var shown = Json.createObjectBuilder();
        var faults = Json.createObjectBuilder();
        changes.forEach((path, kept) -> {
            state.field(path).ifPresent(field -> shown.add(path, AnswerText.shown(field.kind(), kept)));
            faults.add(path, texts.getOrDefault(path, ""));
        });
        computed(state).forEach((path, value) -> shown.add(path, value));
        return Json.createObjectBuilder()
                .add("saved", Formats.text("form.saved", Formats.time(Instant.now())))
                .add("shown", shown)
                .add("faults", faults)
                .build();
    }

    /** What the save has reckoned from the new answers. */
    private static Map<String, String> computed(FormState state) {
        var computed = new HashMap<String, String>();
        state.answers().forEach((path, value) -> state.field(path)
                .filter(field -> field.kind() == FieldKind.COMPUTED)
                .ifPresent(field -> computed.put(path, AnswerText.shown(field.kind(), value))));
        return computed;
    }

    private static void answer(FacesContext faces, JsonObject report) {
        var external = faces.getExternalContext();
        external.setResponseContentType("application/json");
        external.setResponseCharacterEncoding("UTF-8");
        try {
            external.getResponseOutputWriter().write(report.toString());
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (definition() != null) {
            var frame = new FormFrame(getClientId(context), text("shelf"), text("mendAt"), files());
            new FormWriter(context.getResponseWriter(), frame, state()).write();
        }
    }

    @SuppressWarnings("unchecked")
    private FormFiles files() {
        var given = (Map<String, List<FileLink>>) getAttributes().get("files");
        return new FormFiles(given == null ? Map.of() : given, getChildren());
    }

    /** What takes a file stands within its question: it is written there, and nowhere else. */
    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) {
        // see getRendersChildren
    }

    private String text(String name) {
        var value = getAttributes().get(name);
        return value == null ? "" : value.toString();
    }

    private FormDefinition definition() {
        return (FormDefinition) getAttributes().get("definition");
    }

    @SuppressWarnings("unchecked")
    private FormState state() {
        var given = getAttributes();
        var answers = (Map<String, String>) given.get("answers");
        var faults = (List<FieldFault>) given.get("faults");
        return new FormState(
                definition(),
                answers == null ? Map.of() : answers,
                faults == null ? List.of() : faults,
                Boolean.parseBoolean(String.valueOf(given.get("readonly"))),
                (Map<String, String>) given.get("asked"),
                (Map<String, String>) given.get("former"),
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
    }
}
