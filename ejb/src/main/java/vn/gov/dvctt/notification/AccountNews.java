package vn.gov.dvctt.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import vn.gov.dvctt.account.api.AccountLeft;
import vn.gov.dvctt.account.api.AlreadyRegistered;
import vn.gov.dvctt.account.api.ChannelChanged;
import vn.gov.dvctt.account.api.CodeRequested;
import vn.gov.dvctt.account.api.ConfirmationRequested;
import vn.gov.dvctt.account.api.IdentityDecided;
import vn.gov.dvctt.account.api.IdentityUsedAgain;
import vn.gov.dvctt.account.api.MemberEnded;
import vn.gov.dvctt.account.api.MemberInvited;
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
        var facts = new Facts(Map.of("name", news.name(), "token", news.token(), "code", news.code()));
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

    void on(@Observes CodeRequested news) {
        var facts = new Facts(Map.of("name", news.name(), "code", news.code()));
        write(NoticeKind.ACCOUNT_CODE, news.accountId(), news.target(), facts);
    }

    void on(@Observes IdentityUsedAgain news) {
        write(NoticeKind.ACCOUNT_IDENTITY_AGAIN, news.accountId(), null, Facts.NONE);
    }

    void on(@Observes ChannelChanged news) {
        var facts = named(news.name()).and("after", news.after());
        write(NoticeKind.ACCOUNT_CHANNEL_CHANGED, news.accountId(), news.before(), facts);
    }

    void on(@Observes IdentityDecided news) {
        var kind =
                switch (news.outcome()) {
                    case CHECKED -> NoticeKind.ACCOUNT_CHECKED;
                    case REFUSED -> NoticeKind.ACCOUNT_CHECK_REFUSED;
                    case LOST -> NoticeKind.ACCOUNT_NUMBER_LOST;
                };
        write(kind, news.accountId(), null, new Facts(Map.of("reason", news.words())));
    }

    void on(@Observes AccountLeft news) {
        var kind = news.forGood() ? NoticeKind.ACCOUNT_CANCELLED : NoticeKind.ACCOUNT_SUSPENDED;
        write(kind, news.accountId(), news.channel(), named(news.name()));
    }

    void on(@Observes MemberInvited news) {
        var facts = new Facts(Map.of("name", news.email(), "organisation", news.organisation(), "token", news.token()));
        write(NoticeKind.MEMBER_INVITED, news.organisationId(), news.email(), facts);
    }

    void on(@Observes MemberEnded news) {
        var facts = new Facts(Map.of("organisation", news.organisation(), "member", news.member()));
        news.told().forEach(account -> write(NoticeKind.MEMBER_ENDED, account, null, facts));
    }

    private static Facts named(String name) {
        return new Facts(Map.of("name", name));
    }

    private void write(NoticeKind kind, long accountId, String email, Facts facts) {
        notices.add(new Notice(kind, accountId, email, facts, Instant.now()));
    }
}
