package vn.gov.dvctt.shared.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlCommandButton;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import java.io.IOException;

/** {@code d:button}: a submit button with icon and, where asked, a question before it acts. Carries no script of its own: assets/dvctt.js reads the data attributes. */
@FacesComponent("vn.gov.dvctt.Button")
public class ButtonComponent extends HtmlCommandButton {
    public ButtonComponent() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        if (context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context))) {
            queueEvent(new ActionEvent(context, this));
        }
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var out = context.getResponseWriter();
        out.startElement("button", this);
        out.writeAttribute("type", "submit", null);
        out.writeAttribute("id", getClientId(context), null);
        out.writeAttribute("name", getClientId(context), null);
        out.writeAttribute("value", "1", null);
        out.writeAttribute("class", "button " + text("kind", "primary"), null);
        optional(context, "data-d-confirm", "confirm");
        optional(context, "data-d-confirm-text", "confirmText");
        optional(context, "aria-describedby", "describedBy");
        if (isImmediate()) {
            out.writeAttribute("formnovalidate", "formnovalidate", null);
        }
        Icon.write(out, text("icon", ""));
        out.startElement("span", this);
        out.writeText(text("label", ""), null);
        hiddenWords(context);
        out.endElement("span");
    }

    /** What only a screen reader needs: "Xoá <i>tệp đơn.pdf</i>" where the row shows which. */
    private void hiddenWords(FacesContext context) throws IOException {
        var words = text("about", "");
        if (!words.isEmpty()) {
            var out = context.getResponseWriter();
            out.startElement("span", this);
            out.writeAttribute("class", "visually-hidden", null);
            out.writeText(" " + words, null);
            out.endElement("span");
        }
    }

    private void optional(FacesContext context, String attribute, String name) throws IOException {
        var value = text(name, "");
        if (!value.isEmpty()) {
            context.getResponseWriter().writeAttribute(attribute, value, null);
        }
    }

    private String text(String name, String otherwise) {
        var value = getAttributes().get(name);
        return value == null || value.toString().isEmpty() ? otherwise : value.toString();
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("button");
    }
}
