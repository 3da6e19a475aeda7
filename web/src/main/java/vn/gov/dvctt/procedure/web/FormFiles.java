package vn.gov.dvctt.procedure.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.shared.web.FileLink;
import vn.gov.dvctt.shared.web.Formats;

/**
 * The questions of a form that are answered by files: what answers them, by field, and on a page that takes files the component that takes them, which is a child
 * of the form with the field's id as its attribute {@code question}.
 */
record FormFiles(Map<String, List<FileLink>> given, List<UIComponent> boxes) {
    /** Whether files are taken for the question here. */
    boolean takes(FormField field) {
        return boxes.stream().anyMatch(box -> isFor(box, field));
    }

    void writeBox(FormField field) throws IOException {
        for (var box : boxes) {
            if (isFor(box, field)) {
                box.encodeAll(FacesContext.getCurrentInstance());
            }
        }
    }

    private static boolean isFor(UIComponent box, FormField field) {
        return box.getAttributes().get("question").equals(field.id());
    }

    /** Links to what answers the question; where nothing does, the words for that. */
    void write(Markup out, FormField field, String none) throws IOException {
        var links = given.getOrDefault(field.id(), List.of());
        if (links.isEmpty()) {
            out.text(none);
        }
        for (var link : links) {
            out.open("span", "class", "file-answer");
            write(out, link);
            out.close("span");
        }
    }

    private static void write(Markup out, FileLink link) throws IOException {
        if (link.href().isEmpty()) {
            out.text(link.name());
            return;
        }
        if (!link.look().isEmpty()) {
            out.open("a", "href", link.href() + "&view=1", "target", "_blank", "rel", "noopener");
            out.always("data-d-look", link.look()).text(link.name()).close("a").text(" ");
        }
        out.open("a", "href", link.href());
        if (link.look().isEmpty()) {
            out.text(link.name());
        } else {
            out.text(Formats.text("document_look.take"));
            out.whole("span", " " + link.name(), "class", "visually-hidden");
        }
        out.close("a");
    }

    boolean isGiven(FormField field) {
        return !given.getOrDefault(field.id(), List.of()).isEmpty();
    }
}
