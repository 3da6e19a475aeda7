package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.gov.dvctt.account.api.ChangeIdentity;
import vn.gov.dvctt.account.api.CheckView;
import vn.gov.dvctt.account.api.IdentityKind;
import vn.gov.dvctt.account.api.IdentityPaper;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.account.api.RegisterAccount;

/** Who stands behind an account, as its owner declared it, and whether the operator has looked at the papers. The numbers stand sealed in the account. */
@Entity
@Table(name = "account_identity")
@NamedQuery(
        name = "AccountIdentity.holders",
        query = "select i from AccountIdentity i, Account a where a.id = i.accountId and a.confirmedAt is not null"
                + " and i.accountId <> :account and (i.identityKey = :identity or i.taxKey = :tax or i.businessKey = :business)"
                + " order by i.accountId")
@NamedQuery(
        name = "AccountIdentity.byNumber",
        query = "select i.accountId from AccountIdentity i where i.identityKey in :identities or i.taxKey = :tax"
                + " or i.businessKey = :business order by i.accountId desc")
@NamedQuery(
        name = "AccountIdentity.byPhone",
        query = "select a.id from Account a where a.whereabouts.phoneKey = :typed or a.whereabouts.phoneKey = :proven"
                + " or a.whereabouts.phoneKey = :local order by a.id desc")
@NamedQuery(name = "AccountIdentity.dropOf", query = "delete from AccountIdentity x where x.accountId in :accounts")
class AccountIdentity {
    private static final Duration TOLD_ENOUGH = Duration.ofDays(1);

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Version
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "paper_kind")
    private IdentityKind paperKind;

    private String nationality;

    @Column(name = "born_sealed")
    private String bornSealed;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "position_held")
    private String position;

    @Column(name = "business_number")
    private String businessNumber;

    @Column(name = "identity_key")
    private String identityKey;

    @Column(name = "tax_key")
    private String taxKey;

    @Column(name = "business_key")
    private String businessKey;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "checked_by")
    private Long checkedBy;

    @Column(name = "told_at")
    private Instant toldAt;

    protected AccountIdentity() {}

    AccountIdentity(long accountId) {
        this.accountId = accountId;
    }

    /** A person's own paper is what the account stands for; a representative's is not: one person may represent several organisations. */
    void declare(RegisterAccount command, IdentityVault vault, LookupKey key) {
        paper(command.identity(), vault);
        position = command.isOrganisation() ? command.position() : null;
        businessNumber = command.businessNumber().isEmpty() ? null : command.businessNumber();
        identityKey = command.isOrganisation() ? null : key(command.identity(), key);
        taxKey = key.of("tax", command.taxNumber());
        businessKey = key.of("business", command.businessNumber());
        uncheck();
    }

    /** Other papers than before. */
    void redeclare(ChangeIdentity command, boolean organisation, IdentityVault vault, LookupKey key) {
        paper(command.identity(), vault);
        identityKey = organisation ? null : key(command.identity(), key);
        taxKey = organisation ? key.of("tax", command.taxNumber()) : null;
        uncheck();
    }

    private void paper(IdentityPaper paper, IdentityVault vault) {
        paperKind = paper.kind();
        nationality = paper.nationality();
        bornSealed = vault.seal(paper.born().map(LocalDate::toString).orElseThrow());
        issuedOn = paper.issued().orElse(null);
        issuedBy = paper.issuedBy().isEmpty() ? null : paper.issuedBy();
    }

    /** Passports of two countries may bear one number. */
    private static String key(IdentityPaper paper, LookupKey key) {
        return key.of("identity:" + paper.nationality(), paper.number());
    }

    void check(long by, Instant now) {
        checkedAt = now;
        checkedBy = by;
    }

    void uncheck() {
        checkedAt = null;
        checkedBy = null;
    }

    /** The number belongs to somebody else, or its owner has left. */
    void release() {
        uncheck();
        identityKey = null;
        taxKey = null;
        businessKey = null;
    }

    /** Another account of the same owner was looked at with the very same number. */
    void agree(AccountIdentity other) {
        var same = identityKey != null && identityKey.equals(other.identityKey)
                || identityKey == null && taxKey != null && taxKey.equals(other.taxKey);
        if (same && other.isChecked() && !isChecked()) {
            check(other.checkedBy, other.checkedAt);
        }
    }

    AccountIdentity copyFor(long account) {
        var copy = new AccountIdentity(account);
        copy.paperKind = paperKind;
        copy.nationality = nationality;
        copy.bornSealed = bornSealed;
        copy.issuedOn = issuedOn;
        copy.issuedBy = issuedBy;
        copy.position = position;
        copy.businessNumber = businessNumber;
        copy.identityKey = identityKey;
        copy.taxKey = taxKey;
        copy.businessKey = businessKey;
        copy.checkedAt = checkedAt;
        copy.checkedBy = checkedBy;
        return copy;
    }

    boolean isChecked() {
        return checkedAt != null;
    }

    /** Whether the owner is to be told of another's registration now; once a day is enough. */
    boolean tell(Instant now) {
        if (toldAt != null && toldAt.plus(TOLD_ENOUGH).isAfter(now)) {
            return false;
        }
        toldAt = now;
        return true;
    }

    long accountId() {
        return accountId;
    }

    String identityKey() {
        return text(identityKey);
    }

    String taxKey() {
        return text(taxKey);
    }

    String businessKey() {
        return text(businessKey);
    }

    IdentityKind paperKind() {
        return paperKind;
    }

    String position() {
        return text(position);
    }

    String businessNumber() {
        return text(businessNumber);
    }

    /** Its owner has left for good. */
    void forget() {
        release();
        bornSealed = null;
        issuedOn = null;
        issuedBy = null;
        position = null;
        businessNumber = null;
    }

    CheckView view(IdentityCheck check, Person person, IdentityVault vault, List<CheckView.Other> others) {
        return new CheckView(
                check.id(),
                check.reason(),
                check.words(),
                check.filedAt(),
                check.isOpen(),
                person,
                paperKind,
                nationality,
                bornSealed == null ? null : LocalDate.parse(vault.open(bornSealed)),
                issuedOn,
                text(issuedBy),
                position(),
                businessNumber(),
                others);
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
