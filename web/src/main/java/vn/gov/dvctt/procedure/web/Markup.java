package vn.gov.dvctt.procedure.web;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Short words for writing elements; every text and attribute passes the writer's escaping. */
final class Markup {
    private final ResponseWriter out;

    Markup(ResponseWriter out) {
        this.out = out;
    }

    /** Opens an element; attributes as name, value, name, value; an empty or null value leaves the attribute out. */
    Markup open(String element, String... attributes) throws IOException {
        out.startElement(element, null);
        for (var i = 0; i + 1 < attributes.length; i += 2) {
            if (attributes[i + 1] != null && !attributes[i + 1].isEmpty()) {
                out.writeAttribute(attributes[i], attributes[i + 1], null);
            }
        }
        return this;
    }

    /** An attribute that means something even when empty. */
    Markup always(String attribute, String value) throws IOException {
        out.writeAttribute(attribute, value, null);
        return this;
    }

    Markup text(String text) throws IOException {
        out.writeText(text, null);
        return this;
    }

    Markup close(String element) throws IOException {
        out.endElement(element);
        return this;
    }

    Markup whole(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close(element);
    }

    ResponseWriter out() {
        return out;
    }
}
