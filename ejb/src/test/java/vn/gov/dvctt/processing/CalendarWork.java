package vn.gov.dvctt.processing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.gov.dvctt.processing.api.CalendarChangeRow;
import vn.gov.dvctt.processing.api.CalendarMark;
import vn.gov.dvctt.processing.api.Certainty;
import vn.gov.dvctt.processing.api.MarkDay;
import vn.gov.dvctt.processing.api.MovedRow;
import vn.gov.dvctt.processing.api.PublishCalendar;

/** An editor and a publisher at their work on the calendar, and the sweep that follows them. */
final class CalendarWork {
    static final Instant NOW = ClockText.moment("2028-11-20 09:00");

    final long editor;
    final long publisher;
    private final ClockGround ground;

    CalendarWork(ClockGround ground) {
        this.ground = ground;
        editor = ground.person("Người Soạn", "", "OPERATOR", "CATALOGUE_EDITOR");
        publisher = ground.person("Người Công Bố", "", "OPERATOR", "CATALOGUE_PUBLISHER");
    }

    void undo() {
        ground.sql("delete from calendar_day where calendar_date >= date '2028-01-01'");
        ground.sql("delete from calendar_hours where valid_from > date '2000-01-01'");
    }

    long off(String date) {
        return line(CalendarMark.OFF, date, "");
    }

    long line(CalendarMark mark, String date, String hours) {
        var change = begun();
        mark(change, mark, date, hours);
        return change;
    }

    long begun() {
        return ground.in(shop -> shop.as(editor).get(CalendarEditingBean.class).begin());
    }

    void mark(long change, CalendarMark mark, String date, String hours) {
        ground.in(shop -> {
            shop.as(editor)
                    .get(CalendarEditingBean.class)
                    .mark(new MarkDay(change, mark, LocalDate.parse(date), hours, "Nghỉ bù", Certainty.ANNOUNCED));
            return null;
        });
    }

    List<Long> preview(long change) {
        return ground.in(shop -> shop.as(editor).get(CalendarReadingBean.class).moves(change, "").rows().stream()
                .map(MovedRow::dossierId)
                .toList());
    }

    void publish(long change) {
        var revision = ground.in(shop ->
                shop.as(editor).get(CalendarReadingBean.class).change(change).revision());
        ground.in(shop -> {
            shop.as(publisher)
                    .get(CalendarPublishingBean.class)
                    .publish(new PublishCalendar(change, revision, "Công văn"));
            return null;
        });
    }

    boolean isNeeded() {
        return ground.in(shop -> shop.get(ClockSweepBean.class).isNeeded());
    }

    int batch(int most) {
        return ground.in(shop -> shop.get(ClockSweepBean.class).batch(most, NOW));
    }

    CalendarChangeRow row(long change) {
        return ground.in(shop ->
                shop.as(editor).get(CalendarReadingBean.class).change(change).row());
    }

    String due(long dossier) {
        return text("select due_at from running_clock where dossier_id = " + dossier);
    }

    String text(String sql) {
        var value = ground.value(sql);
        var moment = value instanceof java.sql.Timestamp stamp
                ? stamp.toInstant()
                : ((java.time.OffsetDateTime) value).toInstant();
        return ClockText.text(moment);
    }

    void sweepAll() {
        sweepAll(NOW);
    }

    void sweepAll(Instant now) {
        int counted = 50;
        while (counted > 0) {
            counted = ground.in(shop -> shop.get(ClockSweepBean.class).batch(50, now));
        }
    }
}
