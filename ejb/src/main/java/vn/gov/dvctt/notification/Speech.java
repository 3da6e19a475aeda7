package vn.gov.dvctt.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.gov.dvctt.notification.api.NoticeLanguage;

/** In which language a person wants to be told; whoever said nothing is told in Vietnamese. */
@Entity
@Table(name = "notice_language")
@NamedQuery(name = "Speech.of", query = "select s from Speech s where s.accountId in :accounts")
class Speech {
    @Id
    @Column(name = "account_id")
    private long accountId;

    @Version
    private int revision;

    @Enumerated(EnumType.STRING)
    private NoticeLanguage language;

    protected Speech() {}

    Speech(long accountId, NoticeLanguage language) {
        this.accountId = accountId;
        this.language = language;
    }

    void change(NoticeLanguage other) {
        language = other;
    }

    long accountId() {
        return accountId;
    }

    NoticeLanguage language() {
        return language;
    }
}
