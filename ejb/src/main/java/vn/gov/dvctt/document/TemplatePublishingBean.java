package vn.gov.dvctt.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.TemplatePublishing;
import vn.gov.dvctt.shared.Role;

/** Whoever puts their name to what a template says puts it in force. */
@Stateless
@RolesAllowed(Role.APPROVER)
public class TemplatePublishingBean implements TemplatePublishing {
    @Inject
    private People people;

    @Inject
    private Templates templates;

    @Override
    public int publish(long draftId, int revision) {
        var me = people.me();
        var now = Instant.now();
        var draft = templates.toChange(me.unit(), draftId);
        var last = templates.editions(me.unit(), draft.kind()).stream()
                .findFirst()
                .map(DocumentTemplate::edition)
                .orElse(Templates.FIRST);
        draft.publish(last + 1, me, revision, Templates.day(now), now);
        return last + 1;
    }

    @Override
    public void sendBack(long draftId, int revision, String why) {
        var me = people.me();
        templates.toChange(me.unit(), draftId).sendBack(me, revision, ChangeRules.ground(why));
    }
}
