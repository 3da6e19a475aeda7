package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** What one account answered to a campaign. */
@Entity
@Table(name = "campaign_answer")
@NamedQuery(
        name = "CampaignAnswer.of",
        query = "select a from CampaignAnswer a where a.campaignId = :campaign and a.accountId = :account")
@NamedQuery(
        name = "CampaignAnswer.confirmed",
        query = "select count(a) from CampaignAnswer a where a.campaignId = :campaign and a.confirmedAt is not null")
@NamedQuery(
        name = "CampaignAnswer.putOff",
        query = "select count(a) from CampaignAnswer a where a.campaignId = :campaign and a.confirmedAt is null")
@NamedQuery(
        name = "CampaignAnswer.concerned",
        query = "select count(a) from Account a where (a.kind = :one or a.kind = :other) and a.state = :state")
class CampaignAnswer {
    private static final Duration PAUSE = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_answer_seq")
    @SequenceGenerator(name = "campaign_answer_seq", sequenceName = "campaign_answer_seq", allocationSize = 50)
    private long id;

    @Version
    private int revision;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "put_off_until")
    private Instant putOffUntil;

    protected CampaignAnswer() {}

    CampaignAnswer(long campaignId, long accountId) {
        this.campaignId = campaignId;
        this.accountId = accountId;
    }

    void confirm(Instant now) {
        confirmedAt = now;
        putOffUntil = null;
    }

    void putOff(Instant now) {
        putOffUntil = now.plus(PAUSE);
    }

    boolean isQuiet(Instant now) {
        return confirmedAt != null || putOffUntil != null && putOffUntil.isAfter(now);
    }
}
