package vn.gov.dvctt.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import vn.gov.dvctt.account.api.AlreadyRegistered;
import vn.gov.dvctt.account.api.ConfirmationRequested;
import vn.gov.dvctt.account.api.NationalLinked;
import vn.gov.dvctt.account.api.NationalUnlinked;
import vn.gov.dvctt.account.api.PasswordChanged;
import vn.gov.dvctt.account.api.PasswordForgotten;

/** What happens to an account, told to its owner. The address comes with the news: it is the one that is being proved. */
@ApplicationScoped
class AccountNews {
    @Inject
    private Notices notices;

    void on(@Observes ConfirmationRequested news) {
        var facts = new Facts(Map.of("name", news.name(), "token", news.token()));
        write(NoticeKind.ACCOUNT_CONFIRM, news.accountId(), news.email(), facts);
    }

    void on(@Observes AlreadyRegistered news) {
        write(NoticeKind.ACCOUNT_KNOWN, news.accountId(), news.email(), named(news.name()));
    }

    void on(@Observes PasswordForgotten news) {
        var facts = new Facts(Map.of("name", news.name(), "token", news.token()));
        write(NoticeKind.PASSWORD_FORGOTTEN, news.accountId(), news.email(), facts);
    }

    void on(@Observes PasswordChanged news) {
        write(NoticeKind.PASSWORD_CHANGED, news.accountId(), news.email(), named(news.name()));
    }

    void on(@Observes NationalLinked news) {
        write(NoticeKind.NATIONAL_LINKED, news.accountId(), news.email(), named(news.name()));
    }

    void on(@Observes NationalUnlinked news) {
        write(NoticeKind.NATIONAL_UNLINKED, news.accountId(), news.email(), named(news.name()));
    }

    private static Facts named(String name) {
        return new Facts(Map.of("name", name));
    }

    private void write(NoticeKind kind, long accountId, String email, Facts facts) {
        notices.add(new Notice(kind, accountId, email, facts, Instant.now()));
    }
}
