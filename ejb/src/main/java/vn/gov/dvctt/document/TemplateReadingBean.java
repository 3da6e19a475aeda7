package vn.gov.dvctt.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.TemplateKind;
import vn.gov.dvctt.document.api.TemplatePreview;
import vn.gov.dvctt.document.api.TemplateReading;
import vn.gov.dvctt.document.api.TemplateRow;
import vn.gov.dvctt.document.api.TemplateView;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Role;

/** The templates of the reader's agency. */
@Stateless
@Reading
@RolesAllowed({Role.AGENCY_ADMIN, Role.APPROVER})
public class TemplateReadingBean implements TemplateReading {
    @Inject
    private People people;

    @Inject
    private Templates templates;

    @Inject
    private TemplateDrawing drawing;

    @Override
    public List<TemplateRow> templates() {
        var unit = people.me().unit();
        return Arrays.stream(TemplateKind.values()).map(kind -> row(unit, kind)).toList();
    }

    private TemplateRow row(String unit, TemplateKind kind) {
        var own = templates.own(unit, kind, Instant.now());
        return new TemplateRow(
                kind,
                own.map(DocumentTemplate::edition).orElse(Templates.FIRST),
                own.map(DocumentTemplate::validFrom).orElse(null),
                templates.draft(unit, kind).isPresent());
    }

    @Override
    public TemplateView template(TemplateKind kind) {
        var me = people.me();
        var first = new TemplateView.Edition(Templates.FIRST, Templates.supplied(kind), null, null, null, null);
        var inForce = templates
                .own(me.unit(), kind, Instant.now())
                .map(DocumentTemplate::view)
                .orElse(first);
        var draft = templates.draft(me.unit(), kind).map(found -> found.draft(me.id()));
        var editions = Stream.concat(
                templates.editions(me.unit(), kind).stream().map(DocumentTemplate::view), Stream.of(first));
        return new TemplateView(kind, inForce, draft.orElse(null), editions.toList());
    }

    @Override
    public TemplatePreview preview(TemplateKind kind) {
        var unit = people.me().unit();
        var text = templates
                .draft(unit, kind)
                .or(() -> templates.own(unit, kind, Instant.now()))
                .map(DocumentTemplate::body)
                .orElseGet(() -> Templates.supplied(kind));
        return drawing.sample(kind, TemplateText.read(text), people.unitName(unit));
    }
}
