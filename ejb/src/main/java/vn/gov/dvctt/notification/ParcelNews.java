package vn.gov.dvctt.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import vn.gov.dvctt.delivery.api.ParcelCameBack;
import vn.gov.dvctt.delivery.api.ParcelSent;
import vn.gov.dvctt.delivery.api.ResultUncollected;

/** Where results are on their way. */
@ApplicationScoped
class ParcelNews {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Inject
    private Notices notices;

    void on(@Observes ParcelSent news) {
        var facts = called(news.submissionNumber(), news.code())
                .and("tracking", news.tracking())
                .and("fee", String.format(Locale.GERMAN, "%,d", news.fee()));
        write(NoticeKind.PARCEL_SENT, news.applicantId(), facts, news.at());
    }

    void on(@Observes ParcelCameBack news) {
        var facts = called(news.submissionNumber(), news.code()).and("tracking", news.tracking());
        write(NoticeKind.PARCEL_CAME_BACK, news.applicantId(), facts, news.at());
        news.officials().forEach(official -> write(NoticeKind.DUTY_PARCEL_BACK, official, facts, news.at()));
    }

    void on(@Observes ResultUncollected news) {
        var facts = called(news.submissionNumber(), news.code())
                .and("ready", DAY.format(news.readyAt()))
                .and("unit", news.unitName());
        var kind = news.atCounter() ? NoticeKind.RESULT_AT_COUNTER : NoticeKind.RESULT_UNCOLLECTED;
        write(kind, news.applicantId(), facts, news.at());
    }

    private static Facts called(String number, String code) {
        return new Facts(Map.of("number", number, "code", code));
    }

    private void write(NoticeKind kind, long account, Facts facts, Instant at) {
        notices.add(new Notice(kind, account, null, facts, at));
    }
}
