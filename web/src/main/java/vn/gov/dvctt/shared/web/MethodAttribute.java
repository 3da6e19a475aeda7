package vn.gov.dvctt.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.MetaRule;
import jakarta.faces.view.facelets.Metadata;
import jakarta.faces.view.facelets.MetadataTarget;
import jakarta.faces.view.facelets.TagAttribute;

/** An attribute of a tag that names a method of the page with one argument. */
public class MethodAttribute extends MetaRule {
    private final String name;
    private final Class<?> argument;

    public MethodAttribute(String name, Class<?> argument) {
        this.name = name;
        this.argument = argument;
    }

    @Override
    public Metadata applyRule(String attribute, TagAttribute value, MetadataTarget target) {
        return name.equals(attribute) ? new Bound(value) : null;
    }

    private final class Bound extends Metadata {
        private final TagAttribute value;

        Bound(TagAttribute value) {
            this.value = value;
        }

        @Override
        public void applyMetadata(FaceletContext context, Object instance) {
            var method = value.getMethodExpression(context, null, new Class<?>[] {argument});
            ((UIComponent) instance).getAttributes().put(name, method);
        }
    }
}
