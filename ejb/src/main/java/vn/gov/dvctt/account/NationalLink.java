package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.gov.dvctt.account.api.NationalLinkView;
import vn.gov.dvctt.shared.SealedColumn;

/** Which account a national identity opens. One for each, on both sides. */
@Entity
@Table(name = "national_link")
@NamedQuery(name = "NationalLink.ofAccount", query = "select l from NationalLink l where l.accountId = :account")
@NamedQuery(
        name = "NationalLink.ofSubject",
        query = "select l from NationalLink l where l.issuer = :issuer and l.subject = :subject")
@NamedQuery(
        name = "NationalLink.goTo",
        query = "update NationalLink x set x.accountId = :into where x.accountId = :from")
class NationalLink {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "national_link_seq")
    @SequenceGenerator(name = "national_link_seq", sequenceName = "national_link_seq", allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String issuer;
    private String subject;
    private String name;

    @Column(name = "identity_sealed")
    @Convert(converter = SealedColumn.class)
    private String identity;

    @Column(name = "birth_sealed")
    @Convert(converter = SealedColumn.class)
    private String birthDate;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected NationalLink() {}

    NationalLink(long accountId, NationalPerson person, Instant now) {
        this.accountId = accountId;
        issuer = person.issuer();
        subject = person.subject();
        name = person.name();
        identity = person.identity();
        birthDate = person.birthDate().isEmpty() ? null : person.birthDate();
        linkedAt = now;
    }

    long accountId() {
        return accountId;
    }

    NationalLinkView view() {
        return new NationalLinkView(name, IdentityVault.dotted(identity), linkedAt);
    }
}
