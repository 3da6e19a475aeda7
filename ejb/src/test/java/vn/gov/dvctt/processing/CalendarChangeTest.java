package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.processing.api.CalendarChangeView;
import vn.gov.dvctt.processing.api.CalendarMark;
import vn.gov.dvctt.processing.api.Certainty;
import vn.gov.dvctt.processing.api.ChangeState;
import vn.gov.dvctt.processing.api.MarkDay;
import vn.gov.dvctt.processing.api.PublishCalendar;
import vn.gov.dvctt.shared.Refusal;

/** A change of the calendar: prepared by one person, published by another, and its history kept. */
@ParameterizedClass
@EnumSource(Engine.class)
class CalendarChangeTest {
    @Parameter
    private Engine engine;

    private ClockGround ground;
    private long editor;
    private long publisher;

    @BeforeEach
    void begin() {
        ground = new ClockGround(engine);
        editor = ground.person("Người Soạn", "", "OPERATOR", "CATALOGUE_EDITOR");
        publisher = ground.person("Người Công Bố", "", "OPERATOR", "CATALOGUE_PUBLISHER");
    }

    @AfterEach
    void leaveTheCalendarAsItWas() {
        ground.sql("delete from calendar_day where calendar_date >= date '2029-01-01'");
        ground.sql("delete from calendar_hours where valid_from > date '2000-01-01'");
    }

    @Test
    void thereIsOneDraftForAll() {
        var first = begun();

        assertEquals(first, begun());
    }

    @Test
    void whatIsPreparedCountsForNothing() {
        mark(begun(), CalendarMark.OFF, "2029-03-05", "", "Nghỉ");

        assertEquals(0, days("2029-03-05"));
        assertEquals(1, ground.count("select edition from calendar_edition"));
    }

    @Test
    void aLineOfTheSameDateIsReplaced() {
        var change = begun();
        mark(change, CalendarMark.OFF, "2029-03-05", "", "Nghỉ");
        mark(change, CalendarMark.WORK, "2029-03-05", "", "Làm");
        mark(change, CalendarMark.HOURS, "2029-03-05", "07:00-15:00", "");

        var lines = view(change).lines();
        assertEquals(
                List.of(CalendarMark.HOURS, CalendarMark.WORK),
                lines.stream().map(line -> line.mark()).sorted().toList().stream()
                        .sorted((a, b) -> a.name().compareTo(b.name()))
                        .toList());
    }

    @Test
    void aLineThatSaysNothingIsRefused() {
        var change = begun();

        assertEquals("calendar.note", refused(() -> mark(change, CalendarMark.OFF, "2029-03-05", "", " ")));
        assertEquals("calendar.hours", refused(() -> mark(change, CalendarMark.OFF, "2029-03-05", "08:00-12:00", "N")));
        assertEquals("calendar.hours", refused(() -> mark(change, CalendarMark.HOURS, "2029-03-05", "", "")));
        assertEquals("calendar.hours", refused(() -> mark(change, CalendarMark.WORK, "2029-03-05", "25:00", "Làm")));
        var many = "07:00-08:00,08:00-09:00,09:00-10:00,10:00-11:00,11:00-12:00,12:00-13:00,13:00-14:00";
        assertEquals("calendar.hours", refused(() -> mark(change, CalendarMark.WORK, "2029-03-05", many, "Làm")));
        assertEquals("calendar.date", refused(() -> mark(change, CalendarMark.OFF, "2101-01-01", "", "Nghỉ")));
    }

    @Test
    void publishingWritesTheCalendarAndKeepsWhatStoodBefore() {
        publish(change -> {
            mark(change, CalendarMark.OFF, "2029-03-05", "", "Nghỉ hoán đổi");
            mark(change, CalendarMark.WORK, "2029-03-10", "", "Làm bù");
            mark(change, CalendarMark.HOURS, "2029-06-01", "07:00-11:30,13:00-16:30", "");
        });
        var second = publish(change -> {
            mark(change, CalendarMark.REGULAR, "2029-03-05", "", "");
            mark(change, CalendarMark.WORK, "2029-03-10", "08:00-11:30", "Làm bù nửa ngày");
        });

        assertEquals(0, days("2029-03-05"));
        assertEquals(
                "08:00-11:30", ground.value("select hours from calendar_day where calendar_date = date '2029-03-10'"));
        assertEquals(
                "07:00-11:30,13:00-16:30",
                ground.value("select hours from calendar_hours where valid_from = date '2029-06-01'"));
        var lines = view(second).lines();
        assertEquals(CalendarMark.OFF, lines.get(0).former());
        assertEquals("Nghỉ hoán đổi", lines.get(0).formerNote());
        assertEquals("08:00-12:00,13:30-17:30", lines.get(1).formerHours());
        assertEquals("Người Công Bố", view(second).row().publisher());
        assertEquals("Người Soạn", view(second).row().author());
        assertEquals(3L, view(second).row().edition());
    }

    @Test
    void aDayWorkedAtUsualHoursIsWorkedAtTheNewOnes() {
        publish(change -> {
            mark(change, CalendarMark.HOURS, "2029-03-01", "07:00-11:00,13:00-17:00", "");
            mark(change, CalendarMark.WORK, "2029-03-10", "", "Làm bù");
        });

        assertEquals(
                "07:00-11:00,13:00-17:00",
                ground.value("select hours from calendar_day where calendar_date = date '2029-03-10'"));
    }

    @Test
    void whoPreparedItDoesNotPublishIt() {
        var change = begun();
        mark(change, CalendarMark.OFF, "2029-03-05", "", "Nghỉ");

        assertEquals(
                "calendar.ownWork",
                refused(() -> publish(change, editor, view(change).revision(), "")));
    }

    @Test
    void whatChangedSinceItWasSeenIsNotPublished() {
        var change = begun();
        mark(change, CalendarMark.OFF, "2029-03-05", "", "Nghỉ");
        var seen = view(change).revision();
        mark(change, CalendarMark.OFF, "2029-03-06", "", "Nghỉ");

        assertEquals("calendar.changed", refused(() -> publish(change, publisher, seen, "")));
    }

    @Test
    void aStruckLineToo() {
        var change = begun();
        mark(change, CalendarMark.OFF, "2029-03-05", "", "Nghỉ");
        mark(change, CalendarMark.OFF, "2029-03-06", "", "Nghỉ");
        var seen = view(change);
        ground.in(shop -> {
            shop.as(editor)
                    .get(CalendarEditingBean.class)
                    .unmark(change, seen.lines().get(0).id());
            return null;
        });

        assertEquals(1, view(change).lines().size());
        assertEquals("calendar.changed", refused(() -> publish(change, publisher, seen.revision(), "")));
    }

    @Test
    void aYearThatIsOverChangesOnlyWithAReason() {
        var change = begun();
        mark(change, CalendarMark.OFF, "2025-12-31", "", "Nghỉ");
        assertTrue(view(change).past());

        assertEquals(
                "calendar.past",
                refused(() -> publish(change, publisher, view(change).revision(), " ")));
        publish(change, publisher, view(change).revision(), "Đính chính theo công văn số 12");
        assertEquals("Đính chính theo công văn số 12", view(change).row().reason());
        ground.sql("delete from calendar_day where calendar_date = date '2025-12-31'");
    }

    @Test
    void nothingIsNoChange() {
        var change = begun();

        assertEquals(
                "calendar.empty",
                refused(() -> publish(change, publisher, view(change).revision(), "")));
    }

    @Test
    void whatWasPublishedIsClosed() {
        var change = publish(it -> mark(it, CalendarMark.OFF, "2029-03-05", "", "Nghỉ"));

        assertEquals("calendar.closed", refused(() -> mark(change, CalendarMark.OFF, "2029-03-06", "", "Nghỉ")));
        assertEquals(
                "calendar.closed",
                refused(() -> publish(change, publisher, view(change).revision(), "")));
        assertEquals("calendar.closed", refused(() -> discard(change)));
    }

    @Test
    void aLaterChangeOvertakesOneThatIsStillBeingCounted() {
        var first = publish(it -> mark(it, CalendarMark.OFF, "2029-03-05", "", "Nghỉ"));
        var second = publish(it -> mark(it, CalendarMark.OFF, "2029-03-06", "", "Nghỉ"));

        assertEquals(ChangeState.OVERTAKEN, view(first).row().state());
        assertEquals(ChangeState.APPLYING, view(second).row().state());
    }

    @Test
    void aDiscardedDraftLeavesRoomForAnother() {
        var first = begun();
        discard(first);

        var second = begun();
        assertTrue(second != first);
        assertEquals(
                List.of(second),
                ground.in(shop -> shop.as(editor).get(CalendarReadingBean.class).changes("").rows().stream()
                        .map(row -> row.id())
                        .toList()));
    }

    @Test
    void aSheetIsTakenInWholeOrNotAtAll() {
        var change = begun();
        var faults = ground.in(shop -> shop.as(editor)
                .get(CalendarEditingBean.class)
                .takeIn(change, "05/03/2029;OFF;;Nghỉ\n06/03/2029;?;;Nghỉ\n"));
        assertEquals(2, faults.get(0).line());
        assertEquals(0, view(change).lines().size());

        assertEquals(List.of(), ground.in(shop -> shop.as(editor)
                .get(CalendarEditingBean.class)
                .takeIn(change, "05/03/2029;OFF;;Nghỉ\n06/03/2029;OFF;;Nghỉ\n")));
        assertEquals(2, view(change).lines().size());
    }

    @Test
    void theYearsSheetHoldsWhatIsPublished() {
        var sheet =
                ground.in(shop -> shop.as(editor).get(CalendarReadingBean.class).sheet(2026));

        var read = CalendarSheet.read(sheet);
        assertEquals(List.of(), read.faults());
        assertEquals(17, read.entries().size());
    }

    private long begun() {
        return ground.in(shop -> shop.as(editor).get(CalendarEditingBean.class).begin());
    }

    private void mark(long change, CalendarMark mark, String date, String hours, String note) {
        ground.in(shop -> {
            shop.as(editor)
                    .get(CalendarEditingBean.class)
                    .mark(new MarkDay(change, mark, LocalDate.parse(date), hours, note, Certainty.ANNOUNCED));
            return null;
        });
    }

    private long publish(Consumer<Long> lines) {
        var change = begun();
        lines.accept(change);
        publish(change, publisher, view(change).revision(), "");
        return change;
    }

    private void publish(long change, long by, int revision, String reason) {
        ground.in(shop -> {
            shop.as(by).get(CalendarPublishingBean.class).publish(new PublishCalendar(change, revision, reason));
            return null;
        });
    }

    private void discard(long change) {
        ground.in(shop -> {
            shop.as(editor).get(CalendarEditingBean.class).discard(change);
            return null;
        });
    }

    private CalendarChangeView view(long change) {
        return ground.in(shop -> shop.as(editor).get(CalendarReadingBean.class).change(change));
    }

    private long days(String date) {
        return ground.count("select count(*) from calendar_day where calendar_date = date '" + date + "'");
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }
}
