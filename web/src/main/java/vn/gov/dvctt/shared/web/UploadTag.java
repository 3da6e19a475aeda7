package vn.gov.dvctt.shared.web;

import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.MetaRuleset;

/** Binds the receiver of d:upload. */
public class UploadTag extends ComponentHandler {
    public UploadTag(ComponentConfig config) {
        super(config);
    }

    @Override
    protected MetaRuleset createMetaRuleset(Class type) {
        return super.createMetaRuleset(type).addRule(new MethodAttribute("receiver", Upload.class));
    }
}
