package vn.gov.dvctt.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.SaveTemplate;
import vn.gov.dvctt.document.api.TemplateEditing;
import vn.gov.dvctt.document.api.TemplateFault;
import vn.gov.dvctt.document.api.TemplateKind;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The agency's administrator writes; what is written counts for nothing until an approver publishes it. */
@Stateless
@RolesAllowed(Role.AGENCY_ADMIN)
public class TemplateEditingBean implements TemplateEditing {
    @Inject
    private People people;

    @Inject
    private Templates templates;

    @Override
    public List<TemplateFault> save(SaveTemplate command) {
        var faults = TemplateCheck.faults(command.kind(), command.text());
        if (!faults.isEmpty()) {
            return faults;
        }
        var now = Instant.now();
        if (command.validFrom() == null || command.validFrom().isBefore(Templates.day(now))) {
            throw new Refusal("document.templateFrom");
        }
        var me = people.me();
        templates.begun(me.unit(), command.kind()).write(command, me, now);
        return List.of();
    }

    @Override
    public void discard(TemplateKind kind) {
        templates.draft(people.me().unit(), kind).ifPresent(templates::remove);
    }
}
