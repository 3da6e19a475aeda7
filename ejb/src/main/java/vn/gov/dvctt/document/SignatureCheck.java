package vn.gov.dvctt.document;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.document.api.PaperSignatures;
import vn.gov.dvctt.document.api.SignatureLine;
import vn.gov.dvctt.document.api.SignatureReason;
import vn.gov.dvctt.document.api.SignatureReport;

/** Whether and how a content is signed: looked at after it was stored, and again while an authority could not be asked. */
@Entity
@Table(name = "signature_check")
@NamedQuery(
        name = "SignatureCheck.due",
        query = "select c.sha256 from SignatureCheck c where c.nextAt <= :now and exists"
                + " (select p.id from Paper p where p.sha256 = c.sha256 and p.scanState in"
                + " (vn.gov.dvctt.document.api.ScanState.CLEAN, vn.gov.dvctt.document.api.ScanState.OWN))"
                + " order by c.nextAt")
@NamedQuery(name = "SignatureCheck.of", query = "select c from SignatureCheck c where c.sha256 in :hashes")
class SignatureCheck {
    private static final List<Duration> AGAIN =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(12));

    @Id
    private String sha256;

    @Version
    private int revision;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "next_at")
    private Instant nextAt;

    private int attempts;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Convert(converter = SignatureLinesColumn.class)
    private SignatureLines signatures;

    @Column(name = "report_sha256")
    private String reportSha256;

    protected SignatureCheck() {}

    SignatureCheck(String sha256, Instant now) {
        this.sha256 = sha256;
        this.askedAt = now;
        this.nextAt = now;
    }

    /** It was seen at once that nothing in it is signed. */
    static SignatureCheck ofUnsigned(String sha256, Instant now) {
        var check = new SignatureCheck(sha256, now);
        check.found(List.of(), "", now);
        return check;
    }

    String sha256() {
        return sha256;
    }

    PaperSignatures view() {
        if (checkedAt == null) {
            return attempts == 0 ? PaperSignatures.unknown() : PaperSignatures.uncheckable();
        }
        return new PaperSignatures(checkedAt, SignatureReport.of(signatures.lines()));
    }

    /** @param report hash of the whole report in the store; empty: nothing was signed */
    void found(List<SignatureLine> lines, String report, Instant now) {
        signatures = new SignatureLines(lines);
        reportSha256 = report.isEmpty() ? null : report;
        checkedAt = now;
        var undecided = lines.stream().anyMatch(line -> line.reasons().contains(SignatureReason.REVOCATION_UNKNOWN));
        nextAt = undecided && attempts < AGAIN.size() ? now.plus(AGAIN.get(attempts)) : null;
        attempts++;
    }

    /** It is larger than is looked at: for good. */
    void tooLarge() {
        nextAt = null;
        attempts++;
    }

    /** It could not even be looked at. */
    void failed(Instant now) {
        nextAt = attempts < AGAIN.size() ? now.plus(AGAIN.get(attempts)) : null;
        attempts++;
    }
}
