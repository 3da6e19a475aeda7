package vn.gov.dvctt.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A paper under the component it answers: there from one round on, until another round took it away. */
@Entity
@Table(name = "dossier_paper")
@NamedQuery(
        name = "DossierPaper.dossiers",
        query =
                "select d from Dossier d where d.id in (select p.dossier.id from DossierPaper p where p.paperId = :paper)")
@NamedQuery(
        name = "DossierPaper.ofDrafts",
        query = "select p.paperId from DossierPaper p where p.dossier.applicantId = :owner"
                + " and p.dossier.status = vn.gov.dvctt.dossier.api.DossierStatus.DRAFT")
@NamedQuery(
        name = "DossierPaper.handedIn",
        query = "select p from DossierPaper p join fetch p.dossier where p.dossier.applicantId = :owner"
                + " and p.dossier.submittedAt is not null and p.id < :before order by p.id desc")
@NamedQuery(
        name = "DossierPaper.handedInAs",
        query = "select p.paperId from DossierPaper p where p.paperId = :paper and p.dossier.applicantId = :owner"
                + " and p.dossier.submittedAt is not null")
class DossierPaper {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_paper_seq")
    @SequenceGenerator(name = "dossier_paper_seq", sequenceName = "dossier_paper_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private int component;

    @Column(name = "paper_id")
    private long paperId;

    @Column(name = "added_round")
    private int addedRound;

    @Column(name = "taken_round")
    private Integer takenRound;

    /** Of a declaration that was signed: which answers. */
    @Column(name = "declared_sha256")
    private String declared;

    protected DossierPaper() {}

    DossierPaper(Dossier dossier, int component, long paperId, int round) {
        this.dossier = dossier;
        this.component = component;
        this.paperId = paperId;
        this.addedRound = round;
    }

    static DossierPaper declaration(Dossier dossier, int component, long paperId, String fingerprint) {
        var paper = new DossierPaper(dossier, component, paperId, 0);
        paper.declared = fingerprint;
        return paper;
    }

    boolean isDeclaration() {
        return declared != null;
    }

    /** Fingerprint of the answers; empty where it is no declaration. */
    String declared() {
        return declared == null ? "" : declared;
    }

    boolean declares(String fingerprint) {
        return fingerprint.equals(declared);
    }

    /** The same paper, with one more signature; what it declares stays. */
    DossierPaper signedAs(long signedPaper, int round) {
        var signed = new DossierPaper(dossier, component, signedPaper, round);
        signed.declared = declared;
        return signed;
    }

    long id() {
        return id;
    }

    Dossier dossier() {
        return dossier;
    }

    int component() {
        return component;
    }

    long paperId() {
        return paperId;
    }

    /** Whether it belonged to the dossier after that round was sent. */
    boolean standsIn(int round) {
        return addedRound <= round && (takenRound == null || takenRound > round);
    }

    boolean isOfRound(int round) {
        return addedRound == round;
    }

    boolean isTakenIn(int round) {
        return takenRound != null && takenRound == round;
    }

    /** The other way round of {@link #putBack}: gone once the round is sent; until then everybody else still sees it. */
    void takeAwayIn(int round) {
        takenRound = round;
    }

    void move(int from, int to) {
        addedRound = addedRound == from ? to : addedRound;
        takenRound = isTakenIn(from) ? Integer.valueOf(to) : takenRound;
    }

    void putBack() {
        takenRound = null;
    }
}
