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
import java.util.Set;

/**
 * A tag written as a page, WEB-INF/tags/&lt;name&gt;.xhtml. Unlike the platform's own tag files an attribute that is left out is absent: it is not inherited
 * from a tag around this one, nor from a parameter of the template; and the body sees the page's variables, not this tag's.
 */
public class OwnTag extends TagHandler {
    private static final Set<String> ATTRIBUTES = Set.of(
            "id", "label", "value", "type", "required", "help", "autocomplete", "maxlength", "rows", "readonly", "width", "href", "kind", "icon", "tone",
            "name", "title", "at", "by", "steps", "current", "words", "caption", "shown", "bytes", "note");

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
        context.setVariableMapper(new Attributes(given(context), outer));
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
        private final VariableMapper outer;

        Attributes(Map<String, ValueExpression> own, VariableMapper outer) {
            this.own = own;
            this.outer = outer;
        }

        @Override
        public ValueExpression resolveVariable(String name) {
            var found = own.get(name);
            return found != null || ATTRIBUTES.contains(name) ? found : outer.resolveVariable(name);
        }

        @Override
        public ValueExpression setVariable(String name, ValueExpression expression) {
            return own.put(name, expression);
        }
    }
}
