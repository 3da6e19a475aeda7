package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.CampaignRow;
import vn.gov.dvctt.account.api.GreetingView;
import vn.gov.dvctt.account.api.OpenCampaign;
import vn.gov.dvctt.account.api.ProfileMatter;

/** The system asks a kind of accounts, for some time, to look over what they declared. */
@Entity
@NamedQuery(name = "Campaign.latest", query = "select c from Campaign c order by c.id desc")
@NamedQuery(
        name = "Campaign.running",
        query =
                "select c from Campaign c where c.firstDay <= :today and c.lastDay >= :today and c.endedAt is null order by c.id")
class Campaign {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_seq")
    @SequenceGenerator(name = "campaign_seq", sequenceName = "campaign_seq", allocationSize = 50)
    private long id;

    @Version
    private int revision;

    @Enumerated(EnumType.STRING)
    private AccountKind audience;

    @Column(name = "words_vi")
    private String wordsVi;

    @Column(name = "words_en")
    private String wordsEn;

    private String matters;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "opened_by")
    private long openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Campaign() {}

    Campaign(OpenCampaign command, long by, Instant now) {
        audience = command.audience().orElse(null);
        wordsVi = command.wordsVi();
        wordsEn = command.wordsEn();
        matters = command.matters().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        firstDay = command.first().orElseThrow();
        lastDay = command.last().orElseThrow();
        openedBy = by;
        openedAt = now;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    boolean isRunning(LocalDate today) {
        return endedAt == null && !today.isBefore(firstDay) && !today.isAfter(lastDay);
    }

    /** Whoever opened an account after it began has declared everything anew already. */
    boolean concerns(AccountKind kind, Instant opened) {
        return (audience == null || audience == kind) && opened.isBefore(openedAt);
    }

    long id() {
        return id;
    }

    AccountKind audience() {
        return audience;
    }

    private Set<ProfileMatter> matters() {
        return Arrays.stream(matters.split(" ")).map(ProfileMatter::valueOf).collect(Collectors.toSet());
    }

    GreetingView greeting() {
        return new GreetingView(id, wordsVi, wordsEn, matters(), lastDay);
    }

    CampaignRow row(LocalDate today, long concerned, long answered, long putOff) {
        return new CampaignRow(
                id, audience, wordsVi, matters(), firstDay, lastDay, isRunning(today), concerned, answered, putOff);
    }
}
