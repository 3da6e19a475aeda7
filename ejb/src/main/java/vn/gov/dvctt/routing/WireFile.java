package vn.gov.dvctt.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.routing.message.WireDocument;

/** A reference to a stored paper that one system may use: to fetch a dossier's paper, or to name a document it uploaded. */
@Entity
@NamedQuery(
        name = "WireFile.depositOfHash",
        query = "select f from WireFile f where f.system = :system and f.sha256 = :sha256 and f.dossierCode is null")
@Table(name = "wire_file")
class WireFile {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 18;

    @Id
    private String reference;

    @Column(name = "system_code")
    private String system;

    /** Null: uploaded by the system. */
    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "paper_id")
    private long paperId;

    private String sha256;

    private long bytes;

    @Column(name = "created_at")
    private Instant createdAt;

    protected WireFile() {}

    private WireFile(String system, String dossierCode, PaperView paper, Instant now) {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        this.reference = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        this.system = system;
        this.dossierCode = dossierCode;
        this.paperId = paper.id();
        this.sha256 = paper.sha256();
        this.bytes = paper.bytes();
        this.createdAt = now;
    }

    static WireFile lent(String system, String dossierCode, PaperView paper, Instant now) {
        return new WireFile(system, dossierCode, paper, now);
    }

    static WireFile deposited(String system, PaperView paper, Instant now) {
        return new WireFile(system, null, paper, now);
    }

    boolean isLentTo(String asking) {
        return dossierCode != null && system.equals(asking);
    }

    boolean isDepositOf(String asking) {
        return dossierCode == null && system.equals(asking);
    }

    boolean agreesWith(WireDocument document) {
        return sha256.equals(document.sha256()) && bytes == document.bytes();
    }

    String reference() {
        return reference;
    }

    long paperId() {
        return paperId;
    }

    String sha256() {
        return sha256;
    }

    long bytes() {
        return bytes;
    }
}
