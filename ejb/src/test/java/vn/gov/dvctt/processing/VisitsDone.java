package vn.gov.dvctt.processing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import vn.gov.dvctt.processing.api.AppointmentRow;
import vn.gov.dvctt.processing.api.AskOriginals;
import vn.gov.dvctt.processing.api.OriginalsDesk;
import vn.gov.dvctt.processing.api.OriginalsState;
import vn.gov.dvctt.processing.api.OriginalsView;
import vn.gov.dvctt.processing.api.OwnOriginals;
import vn.gov.dvctt.processing.api.ProposeTimes;
import vn.gov.dvctt.processing.api.RecordComparison;
import vn.gov.dvctt.processing.api.SettleAppointment;

/** Appointments as both sides make them, and what came of them. */
record VisitsDone(ProcessGround process, StepsDone done) {
    static final LocalTime NINE = LocalTime.of(9, 0);
    private static final String PLACE = "Bộ phận Một cửa, số 10 Tôn Thất Thuyết, Hà Nội";
    private static final String REASON = "Cần đối chiếu văn bằng với bản chính.";

    /** The nth working day after today. */
    LocalDate workingDay(int nth) {
        return process.ground.in(shop -> {
            var calendar = shop.get(Calendars.class).clock(Instant.now()).calendar();
            var day = LocalDate.now(WorkCalendar.ZONE);
            for (int i = 0; i < nth; i++) {
                day = calendar.workingDayAfter(day);
            }
            return day;
        });
    }

    long applicant(long dossier) {
        return Long.parseLong(process.ground.dossier(dossier, "applicant_id"));
    }

    OriginalsView own(long dossier) {
        return process.by(
                applicant(dossier),
                shop -> shop.get(OwnOriginals.class).requests("NS-" + dossier).get(0));
    }

    List<AppointmentRow> day(long official, LocalDate day) {
        return process.by(
                official, shop -> shop.get(OriginalsDesk.class).day(day, "").rows());
    }

    void asks(long official, long dossier) {
        asks(official, dossier, workingDay(2));
    }

    void asks(long official, long dossier, LocalDate day) {
        process.does(official, shop -> shop.get(OriginalsDeskBean.class)
                .ask(new AskOriginals(dossier, List.of(3), PLACE, day, NINE, REASON)));
    }

    String refusedAsk(long official, long dossier, LocalDate day, LocalTime time) {
        return done.refused(official, shop -> shop.get(OriginalsDeskBean.class)
                .ask(new AskOriginals(dossier, List.of(3), PLACE, day, time, REASON)));
    }

    void confirms(long dossier) {
        var asked = own(dossier);
        process.does(applicant(dossier), shop -> shop.get(OwnOriginals.class)
                .confirm("NS-" + dossier, asked.id(), asked.revision()));
    }

    void proposes(long dossier, LocalDate... days) {
        process.does(
                applicant(dossier),
                shop -> propose(
                        shop.get(OwnOriginals.class),
                        dossier,
                        List.of(days).stream().map(day -> day.atTime(NINE)).toList()));
    }

    static void propose(OwnOriginals desk, long dossier, List<LocalDateTime> times) {
        var asked = desk.requests("NS-" + dossier).get(0);
        desk.propose(new ProposeTimes("NS-" + dossier, asked.id(), asked.revision(), times, "Tôi bận hôm đó"));
    }

    void settles(long official, long dossier, LocalDate day, LocalTime time) {
        var asked = own(dossier);
        process.does(official, shop -> shop.get(OriginalsDeskBean.class)
                .settle(new SettleAppointment(dossier, asked.id(), asked.revision(), day, time)));
    }

    void records(long official, long dossier, OriginalsState outcome, List<Integer> differing, String words) {
        var asked = own(dossier);
        process.does(official, shop -> shop.get(OriginalsDeskBean.class)
                .record(new RecordComparison(dossier, asked.id(), asked.revision(), outcome, differing, words)));
    }

    String refusedRecord(long official, long dossier, OriginalsState outcome, List<Integer> differing, String words) {
        var asked = own(dossier);
        return done.refused(official, shop -> shop.get(OriginalsDeskBean.class)
                .record(new RecordComparison(dossier, asked.id(), asked.revision(), outcome, differing, words)));
    }
}
