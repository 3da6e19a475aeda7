package vn.gov.dvctt.shared.web;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.FaceletHandler;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * A tag written as a page, WEB-INF/tags/&lt;name&gt;.xhtml. Unlike the platform's own tag files an attribute that is left out is absent: it is not inherited
 * from a tag around this one, nor from a parameter of the template; and the body sees the page's variables, not this tag's.
 */
public class OwnTag extends TagHandler {
    /** The body of a tag, with the variables of the place where it is written. */
    record Body(FaceletHandler content, VariableMapper variables) {}

    public OwnTag(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        var outer = context.getVariableMapper();
        var bodies = bodies(context.getFacesContext());
        bodies.push(new Body(nextHandler, outer));
        context.setVariableMapper(new Attributes(given(context)));
        try {
            context.includeFacelet(parent, "/WEB-INF/tags/" + tag.getLocalName() + ".xhtml");
        } finally {
            context.setVariableMapper(outer);
            bodies.pop();
        }
    }

    private Map<String, ValueExpression> given(FaceletContext context) {
        var given = new HashMap<String, ValueExpression>();
        for (var attribute : tag.getAttributes().getAll()) {
            given.put(attribute.getLocalName(), attribute.getValueExpression(context, Object.class));
        }
        return given;
    }

    @SuppressWarnings("unchecked")
    static Deque<Body> bodies(FacesContext faces) {
        return (Deque<Body>) faces.getAttributes().computeIfAbsent(OwnTag.class, type -> new ArrayDeque<Body>());
    }

    private static final class Attributes extends VariableMapper {
        private final Map<String, ValueExpression> own;

        Attributes(Map<String, ValueExpression> own) {
            this.own = own;
        }

        @Override
        public ValueExpression resolveVariable(String name) {
            return own.get(name);
        }

        @Override
        public ValueExpression setVariable(String name, ValueExpression expression) {
            return own.put(name, expression);
        }
    }
}
