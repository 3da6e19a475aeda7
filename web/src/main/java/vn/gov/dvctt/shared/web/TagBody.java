package vn.gov.dvctt.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/** {@code d:body}: where the body of one of our tags goes. */
public class TagBody extends TagHandler {
    public TagBody(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        var bodies = OwnTag.bodies(context.getFacesContext());
        var body = bodies.peek();
        if (body == null) {
            return;
        }
        var inner = context.getVariableMapper();
        bodies.pop();
        context.setVariableMapper(body.variables());
        try {
            body.content().apply(context, parent);
        } finally {
            context.setVariableMapper(inner);
            bodies.push(body);
        }
    }
}
