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
import vn.gov.dvctt.account.api.SecurityView.DeviceRow;

/** A browser that its owner made known, for thirty days. */
@Entity
@Table(name = "remembered_device")
@NamedQuery(name = "RememberedDevice.byHash", query = "select d from RememberedDevice d where d.hash = :hash")
@NamedQuery(
        name = "RememberedDevice.known",
        query =
                "select d from RememberedDevice d where d.accountId = :account and d.endedAt is null and d.goodUntil > :now order by d.usedAt desc, d.id desc")
@NamedQuery(name = "RememberedDevice.stale", query = "select x.id from RememberedDevice x where x.goodUntil < :before")
@NamedQuery(name = "RememberedDevice.drop", query = "delete from RememberedDevice x where x.id in :ids")
class RememberedDevice {
    private static final Duration GOOD_FOR = Duration.ofDays(30);
    private static final int DEVICE_MOST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remembered_device_seq")
    @SequenceGenerator(name = "remembered_device_seq", sequenceName = "remembered_device_seq", allocationSize = 50)
    private long id;

    @Version
    private int revision;

    @Column(name = "account_id")
    private long accountId;

    private String hash;

    @Column(name = "skips_code")
    private boolean skipsCode;

    private String device;

    @Column(name = "remembered_at")
    private Instant rememberedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "good_until")
    private Instant goodUntil;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected RememberedDevice() {}

    RememberedDevice(long accountId, Secret token, boolean skipsCode, Whence whence, Instant now) {
        this.accountId = accountId;
        this.hash = token.hash();
        this.skipsCode = skipsCode;
        var words = whence.device();
        this.device = words.isEmpty() ? null : words.substring(0, Math.min(DEVICE_MOST, words.length()));
        this.rememberedAt = now;
        this.usedAt = now;
        this.goodUntil = now.plus(GOOD_FOR);
    }

    boolean isGood(long account, Instant now) {
        return accountId == account && endedAt == null && now.isBefore(goodUntil);
    }

    boolean skipsCode() {
        return skipsCode;
    }

    void use(Instant now) {
        usedAt = now;
    }

    void forget(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    long id() {
        return id;
    }

    DeviceRow row() {
        return new DeviceRow(id, device == null ? "" : device, skipsCode, rememberedAt, usedAt, goodUntil);
    }
}
