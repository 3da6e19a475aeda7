package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.gov.dvctt.account.api.CertificateView;

/** The certificate with which an official signs for the agency; a renewed one takes its place. */
@Entity
@Table(name = "official_certificate")
class OfficialCertificate {
    @Id
    @Column(name = "account_id")
    private long accountId;

    @Version
    private int revision;

    private String subject;
    private String sha256;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected OfficialCertificate() {}

    OfficialCertificate(long accountId) {
        this.accountId = accountId;
    }

    void become(CertificateView certificate, Instant at) {
        subject = certificate.subject();
        sha256 = certificate.sha256();
        validUntil = certificate.validUntil();
        registeredAt = at;
    }

    CertificateView view() {
        return new CertificateView(subject, sha256, validUntil);
    }
}
