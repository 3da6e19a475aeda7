package vn.gov.dvctt.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.gov.dvctt.notification.api.ChoiceRow;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.notification.api.NoticeMatter;

/** What a person wants otherwise than the matrix has it. */
@Entity
@Table(name = "notice_choice")
@NamedQuery(name = "Choice.of", query = "select c from Choice c where c.accountId = :account")
class Choice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_choice_seq")
    @SequenceGenerator(name = "notice_choice_seq", sequenceName = "notice_choice_seq", allocationSize = 50)
    private long id;

    @Version
    private int revision;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private NoticeMatter matter;

    @Enumerated(EnumType.STRING)
    private NoticeChannel channel;

    private boolean wanted;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    protected Choice() {}

    Choice(long accountId, ChoiceRow row, Instant now) {
        this.accountId = accountId;
        this.matter = row.matter();
        this.channel = row.channel();
        change(row.wanted(), now);
    }

    final void change(boolean other, Instant now) {
        if (chosenAt == null || wanted != other) {
            wanted = other;
            chosenAt = now;
        }
    }

    boolean isAbout(NoticeMatter what, NoticeChannel way) {
        return matter == what && channel == way;
    }

    boolean wanted() {
        return wanted;
    }
}
