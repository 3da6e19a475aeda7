package vn.gov.dvctt.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import vn.gov.dvctt.account.api.CodesGuessed;
import vn.gov.dvctt.account.api.RecoveryNews;
import vn.gov.dvctt.account.api.SecondFactorChanged;
import vn.gov.dvctt.account.api.SignInUnlockAsked;

/** What happens at the door of an account, told to its owner: a stranger's hand shall not go unnoticed. */
@ApplicationScoped
class SignInNews {
    @Inject
    private Notices notices;

    void on(@Observes SignInUnlockAsked news) {
        var facts = new Facts(Map.of("name", news.name(), "token", news.token()));
        notices.add(new Notice(NoticeKind.SIGNIN_UNLOCK, news.accountId(), news.email(), facts, Instant.now()));
    }

    void on(@Observes CodesGuessed news) {
        write(NoticeKind.SIGNIN_CODES_GUESSED, news.accountId(), news.name(), news.email());
    }

    void on(@Observes SecondFactorChanged news) {
        var kind =
                switch (news.change()) {
                    case SET_UP -> NoticeKind.FACTOR_SET_UP;
                    case REMOVED -> NoticeKind.FACTOR_REMOVED;
                    case CODES_RENEWED -> NoticeKind.FACTOR_CODES_RENEWED;
                    case CODE_USED -> NoticeKind.FACTOR_CODE_USED;
                };
        write(kind, news.accountId(), news.name(), news.email());
    }

    void on(@Observes RecoveryNews news) {
        var kind =
                switch (news.step()) {
                    case ASKED -> NoticeKind.RECOVERY_ASKED;
                    case APPROVED -> NoticeKind.RECOVERY_APPROVED;
                    case REFUSED -> NoticeKind.RECOVERY_REFUSED;
                };
        write(kind, news.accountId(), news.name(), news.email());
    }

    private void write(NoticeKind kind, long account, String name, String email) {
        notices.add(new Notice(kind, account, email, new Facts(Map.of("name", name)), Instant.now()));
    }
}
