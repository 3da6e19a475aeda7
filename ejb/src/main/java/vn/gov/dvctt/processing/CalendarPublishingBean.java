package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.processing.api.CalendarPublishing;
import vn.gov.dvctt.processing.api.PublishCalendar;
import vn.gov.dvctt.shared.Role;

/** Putting a change of the calendar in force. From the commit on everything counts by it; the clocks that ran before are counted anew in the background. */
@Stateless
@RolesAllowed(Role.CATALOGUE_PUBLISHER)
public class CalendarPublishingBean implements CalendarPublishing {
    @Inject
    private People people;

    @Inject
    private CalendarPress press;

    @Inject
    private Event<CalendarPublished> news;

    @Override
    public void publish(PublishCalendar command) {
        var edition = press.publish(command, people.me().id(), Instant.now());
        news.fire(new CalendarPublished(edition));
    }
}
