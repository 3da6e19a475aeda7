package vn.gov.dvctt.procedure.web;

import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.MetaRuleset;
import java.util.Map;
import vn.gov.dvctt.shared.web.MethodAttribute;

/** Binds the taker of d:formFile. */
public class FormFileTag extends ComponentHandler {
    public FormFileTag(ComponentConfig config) {
        super(config);
    }

    @Override
    protected MetaRuleset createMetaRuleset(Class type) {
        return super.createMetaRuleset(type).addRule(new MethodAttribute("taker", Map.class));
    }
}
