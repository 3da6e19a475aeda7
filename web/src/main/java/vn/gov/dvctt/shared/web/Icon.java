package vn.gov.dvctt.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Pictures from the one sprite; always beside words, so hidden from screen readers. */
public final class Icon {
    private Icon() {}

    public static void write(ResponseWriter out, String name) throws IOException {
        if (name.isEmpty()) {
            return;
        }
        out.startElement("svg", null);
        out.writeAttribute("class", "icon", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.writeAttribute("focusable", "false", null);
        out.startElement("use", null);
        out.writeAttribute("href", CDI.current().select(Assets.class).get().url("icons.svg") + "#" + name, null);
        out.endElement("use");
        out.endElement("svg");
    }
}
