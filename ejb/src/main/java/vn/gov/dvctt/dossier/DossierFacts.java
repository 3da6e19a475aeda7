package vn.gov.dvctt.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.dossier.api.ReturnTo;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.shared.SealedColumn;

/** What is known of a dossier: the columns of its row, to be read. What may be done to it stands in {@link Dossier} alone. */
@MappedSuperclass
abstract class DossierFacts {
    private static final String ERASED = "–";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_seq")
    @SequenceGenerator(name = "dossier_seq", sequenceName = "dossier_seq", allocationSize = 50)
    Long id;

    @Version
    int revision;

    @Enumerated(EnumType.STRING)
    DossierStatus status;

    @Column(name = "applicant_id")
    long applicantId;

    @Column(name = "applicant_name")
    String applicantName;

    @Column(name = "draft_key")
    String draftKey;

    @Embedded
    FiledProcedure filed;

    @Convert(converter = AnswersColumn.class)
    Answers answers;

    @Column(name = "submission_number")
    String submissionNumber;

    @Column(name = "dossier_code")
    String dossierCode;

    @Column(name = "lookup_secret")
    String lookUpSecret;

    @Column(name = "saved_at")
    Instant savedAt;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Embedded
    Decision decision;

    @Column(name = "return_way")
    @Enumerated(EnumType.STRING)
    ReturnWay returnWay;

    /** Recipient, phone and address, a line each; the address may have more. */
    @Column(name = "return_to")
    @Convert(converter = SealedColumn.class)
    String returnTo;

    @Column(name = "slip_paper_id")
    Long slipPaper;

    @Column(name = "step_count")
    int stepCount;

    /** Who changes it for its applicant in this call; 0: the applicant. */
    @Transient
    long hand;

    long id() {
        return id;
    }

    DossierStatus status() {
        return status;
    }

    boolean isDraft() {
        return status == DossierStatus.DRAFT;
    }

    long applicantId() {
        return applicantId;
    }

    String applicantName() {
        return applicantName;
    }

    FiledProcedure filed() {
        return filed;
    }

    Answers answers() {
        return answers;
    }

    /** Empty for a draft. */
    Optional<String> submissionNumber() {
        return Optional.ofNullable(submissionNumber);
    }

    /** Empty before reception. */
    Optional<DossierCode> code() {
        return Optional.ofNullable(dossierCode).map(DossierCode::new);
    }

    Optional<LookUpSecret> lookUpSecret() {
        return Optional.ofNullable(lookUpSecret).map(LookUpSecret::new);
    }

    Instant savedAt() {
        return savedAt;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    Optional<Instant> receivedAt() {
        return Optional.ofNullable(receivedAt);
    }

    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    Optional<Decision> decision() {
        return Optional.ofNullable(decision).filter(Decision::fell);
    }

    /** As the applicant chose; empty where nothing was chosen. */
    Optional<ReturnTo> returnTo() {
        return Optional.ofNullable(returnWay).map(way -> {
            var lines = (returnTo == null ? "\n\n" : returnTo).split("\n", 3);
            return new ReturnTo(way, lines[0], lines[1], lines[2]);
        });
    }

    Optional<Long> slipPaper() {
        return Optional.ofNullable(slipPaper);
    }

    /** Whom and where only the post needs to know. */
    void returnBy(ReturnTo wish) {
        returnWay = wish.way();
        returnTo =
                wish.way() == ReturnWay.POST ? String.join("\n", wish.recipient(), wish.phone(), wish.address()) : null;
    }

    /** What was typed into a draft, and by whom, is no longer there. */
    void erase() {
        returnTo = null;
        answers = Answers.NONE;
        applicantName = ERASED;
    }

    /** The promised date moved; that changes no state. */
    void reschedule(Instant due) {
        dueAt = due;
    }

    /** The slip was printed: a later request gets the same paper. */
    void printed(long slip) {
        slipPaper = slip;
    }
}
