package vn.gov.dvctt.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import vn.gov.dvctt.shared.Installation;

/**
 * When a phone shall not ring: from {@code from}:00 to {@code until}:00 of Vietnamese time, {@code sms.quiet=22-6} unless portal.properties says otherwise;
 * {@code sms.quiet=none} for never.
 */
record QuietHours(int from, int until) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final QuietHours OURS = of(Installation.ofThisPortal().value("sms.quiet", "22-6"));

    static QuietHours ofThisPortal() {
        return OURS;
    }

    static QuietHours of(String text) {
        if (text.equals("none")) {
            return new QuietHours(0, 0);
        }
        var hours = text.split("-");
        return new QuietHours(Integer.parseInt(hours[0].strip()), Integer.parseInt(hours[1].strip()));
    }

    /** The moment itself, or the end of the quiet hours it lies in. */
    Instant after(Instant moment) {
        var local = moment.atZone(ZONE);
        var hour = local.getHour();
        var quiet = from <= until ? hour >= from && hour < until : hour >= from || hour < until;
        if (!quiet) {
            return moment;
        }
        var day = hour >= until ? local.toLocalDate().plusDays(1) : local.toLocalDate();
        return day.atTime(LocalTime.of(until, 0)).atZone(ZONE).toInstant();
    }
}
