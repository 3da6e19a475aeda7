package vn.gov.dvctt.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An applicant who was told of a guidance: one line each, so that nobody is told twice. */
@Entity
@Table(name = "guidance_line")
@NamedQuery(
        name = "GuidanceLine.page",
        query = "select l from GuidanceLine l where l.guidanceId = :guidance and l.id > :after order by l.id")
@NamedQuery(
        name = "GuidanceLine.told",
        query =
                "select l.applicantId from GuidanceLine l where l.guidanceId = :guidance and l.applicantId in :applicants")
class GuidanceLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guidance_line_seq")
    @SequenceGenerator(name = "guidance_line_seq", sequenceName = "guidance_line_seq", allocationSize = 50)
    private Long id;

    @Column(name = "guidance_id")
    private long guidanceId;

    @Column(name = "applicant_id")
    private long applicantId;

    @Column(name = "dossier_id")
    private long dossierId;

    private String called;

    protected GuidanceLine() {}

    GuidanceLine(Guidance guidance, Dossier dossier) {
        guidanceId = guidance.id();
        applicantId = dossier.applicantId();
        dossierId = dossier.id();
        called = dossier.code().map(code -> code.value()).orElseGet(() -> dossier.submissionNumber()
                .orElse("–"));
    }

    long id() {
        return id;
    }

    long applicantId() {
        return applicantId;
    }

    long dossierId() {
        return dossierId;
    }

    String called() {
        return called;
    }
}
