package vn.gov.dvctt.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;

/** Writes the nonce of the answer into each script element that a page or the component library begins; nobody else needs to know of it. */
public class NonceWriter extends ResponseWriterWrapper {
    private final String nonce;

    NonceWriter(ResponseWriter wrapped, String nonce) {
        super(wrapped);
        this.nonce = nonce;
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
        super.startElement(name, component);
        if ("script".equals(name)) {
            super.writeAttribute("nonce", nonce, null);
        }
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new NonceWriter(getWrapped().cloneWithWriter(writer), nonce);
    }

    /** Named in faces-config.xml: whatever writes a page gets its writer here. */
    public static class Factory extends RenderKitFactory {
        public Factory(RenderKitFactory wrapped) {
            super(wrapped);
        }

        @Override
        public RenderKit getRenderKit(FacesContext context, String id) {
            var kit = getWrapped().getRenderKit(context, id);
            return kit == null ? null : new Kit(kit);
        }

        @Override
        public void addRenderKit(String id, RenderKit kit) {
            getWrapped().addRenderKit(id, kit);
        }

        @Override
        public Iterator<String> getRenderKitIds() {
            return getWrapped().getRenderKitIds();
        }
    }

    private static final class Kit extends RenderKitWrapper {
        Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, String types, String encoding) {
            var created = super.createResponseWriter(writer, types, encoding);
            var request = (HttpServletRequest)
                    FacesContext.getCurrentInstance().getExternalContext().getRequest();
            return Nonce.of(request)
                    .<ResponseWriter>map(nonce -> new NonceWriter(created, nonce))
                    .orElse(created);
        }
    }
}
