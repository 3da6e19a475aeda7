package vn.gov.dvctt.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.gov.dvctt.document.api.DrawNotice;
import vn.gov.dvctt.document.api.Wordings;

/** Words of agencies for notices of other features. */
@Stateless
@PermitAll
public class WordingsBean implements Wordings {
    @Inject
    private Templates templates;

    @Inject
    private TemplateDrawing drawing;

    @Override
    public Optional<byte[]> draw(DrawNotice notice) {
        return templates
                .own(notice.unit(), notice.kind(), notice.at())
                .map(own -> drawing.notice(TemplateText.read(own.body()), notice.values()));
    }
}
