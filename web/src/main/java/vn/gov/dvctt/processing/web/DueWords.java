package vn.gov.dvctt.processing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import vn.gov.dvctt.processing.api.TimeLeft;
import vn.gov.dvctt.shared.web.Formats;

/** How much time is left, in words: "Còn 3 ngày 2 giờ", "Quá 1 ngày 3 giờ"; with a tone that is never the only sign. */
@Named
@ApplicationScoped
public class DueWords {
    public String of(TimeLeft left) {
        if (left == null) {
            return "";
        }
        return Formats.text(left.late() ? "due.late" : "due.left", length(left));
    }

    public String tone(TimeLeft left) {
        if (left == null) {
            return "";
        }
        if (left.late()) {
            return "late";
        }
        return left.soon() ? "soon" : "ahead";
    }

    public String icon(TimeLeft left) {
        return left != null && left.late() ? "warning" : "clock";
    }

    private static String length(TimeLeft left) {
        if (left.days() > 0) {
            return left.hours() > 0
                    ? Formats.text("due.daysHours", left.days(), left.hours())
                    : Formats.text("due.days", left.days());
        }
        if (left.hours() > 0) {
            return left.minutes() > 0
                    ? Formats.text("due.hoursMinutes", left.hours(), left.minutes())
                    : Formats.text("due.hours", left.hours());
        }
        return Formats.text("due.minutes", left.minutes());
    }
}
