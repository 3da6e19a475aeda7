package vn.gov.dvctt.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import vn.gov.dvctt.procedure.api.FieldFault;

/** What became of one dossier in an adoption; {@code place} and {@code fault} say why it kept its version. */
@Entity
@Table(name = "version_adoption_line")
@NamedQuery(
        name = "AdoptionLine.page",
        query =
                "select l from AdoptionLine l where l.adoptionId = :adoption and l.adopted = :adopted and l.id > :after order by l.id")
class AdoptionLine {
    private static final int LONGEST_PLACE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "version_adoption_line_seq")
    @SequenceGenerator(
            name = "version_adoption_line_seq",
            sequenceName = "version_adoption_line_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "adoption_id")
    private long adoptionId;

    @Column(name = "dossier_id")
    private long dossierId;

    private String called;
    private boolean adopted;
    private String place;
    private String fault;

    protected AdoptionLine() {}

    private AdoptionLine(long adoptionId, Dossier dossier, boolean adopted) {
        this.adoptionId = adoptionId;
        this.dossierId = dossier.id();
        this.called = dossier.code().map(code -> code.value()).orElseGet(() -> dossier.submissionNumber()
                .orElse("–"));
        this.adopted = adopted;
    }

    static AdoptionLine adopted(long adoptionId, Dossier dossier) {
        return new AdoptionLine(adoptionId, dossier, true);
    }

    static AdoptionLine kept(long adoptionId, Dossier dossier, FieldFault why) {
        var line = new AdoptionLine(adoptionId, dossier, false);
        line.place = why.path().length() > LONGEST_PLACE ? why.path().substring(0, LONGEST_PLACE) : why.path();
        line.fault = why.key();
        return line;
    }

    long id() {
        return id;
    }

    String called() {
        return called;
    }

    boolean isAdopted() {
        return adopted;
    }

    String place() {
        return place == null ? "" : place;
    }

    String fault() {
        return fault == null ? "" : fault;
    }
}
