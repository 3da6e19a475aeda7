package vn.gov.dvctt.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import vn.gov.dvctt.account.api.AccountReactivated;
import vn.gov.dvctt.account.api.AccountSuspended;
import vn.gov.dvctt.account.api.AccountsMerged;
import vn.gov.dvctt.account.api.BreachDueSoon;
import vn.gov.dvctt.account.api.RolesToConfirm;
import vn.gov.dvctt.account.api.StaffInvited;

/** What administrators and operators do to accounts, told to those whom it concerns. */
@ApplicationScoped
class StaffNews {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Inject
    private Notices notices;

    void on(@Observes StaffInvited news) {
        var facts = new Facts(Map.of("name", news.name(), "unit", news.unit(), "token", news.token()));
        write(NoticeKind.STAFF_INVITED, news.accountId(), news.email(), facts, Instant.now());
    }

    void on(@Observes RolesToConfirm news) {
        var facts = new Facts(Map.of(
                "unit", news.unit(),
                "count", String.valueOf(news.count()),
                "page", news.page(),
                "day", DAY.format(news.lastDay())));
        news.people().forEach(person -> write(NoticeKind.ROLES_TO_CONFIRM, person, null, facts, news.at()));
    }

    void on(@Observes AccountSuspended news) {
        var facts = new Facts(Map.of("name", news.name(), "ground", news.ground()));
        write(NoticeKind.ACCOUNT_LOCKED, news.accountId(), null, facts, news.at());
    }

    void on(@Observes AccountReactivated news) {
        var facts = new Facts(Map.of("name", news.name(), "ground", news.ground()));
        write(NoticeKind.ACCOUNT_REACTIVATED, news.accountId(), null, facts, news.at());
    }

    void on(@Observes AccountsMerged news) {
        var facts = new Facts(Map.of("name", news.name(), "old", news.fromEmail(), "kept", news.intoEmail()));
        write(NoticeKind.ACCOUNTS_MERGED, news.fromId(), news.fromEmail(), facts, news.at());
        write(NoticeKind.ACCOUNTS_MERGED, news.intoId(), news.intoEmail(), facts, news.at());
    }

    void on(@Observes BreachDueSoon news) {
        var facts = new Facts(Map.of("number", String.valueOf(news.breachId()), "due", MOMENT.format(news.dueAt())));
        news.people().forEach(person -> write(NoticeKind.BREACH_DUE_SOON, person, null, facts, news.at()));
    }

    private void write(NoticeKind kind, long accountId, String email, Facts facts, Instant at) {
        notices.add(new Notice(kind, accountId, email, facts, at));
    }
}
