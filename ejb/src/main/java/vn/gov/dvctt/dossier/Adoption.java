package vn.gov.dvctt.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.gov.dvctt.dossier.api.AdoptVersion;
import vn.gov.dvctt.dossier.api.AdoptionState;
import vn.gov.dvctt.dossier.api.AdoptionView;

/** The open dossiers of one version, on their way to a later one; done a batch at a time, from the first to the last. */
@Entity
@Table(name = "version_adoption")
@NamedQuery(
        name = "Adoption.ofCode",
        query = "select a from Adoption a where a.procedureCode = :code order by a.id desc")
@NamedQuery(name = "Adoption.inState", query = "select a from Adoption a where a.state = :state order by a.id")
@NamedQuery(
        name = "Adoption.openByVersion",
        query = "select new vn.gov.dvctt.dossier.api.VersionCount(d.filed.procedureVersion, count(d.id)) from Dossier d"
                + " where d.filed.procedureCode = :code and d.status in " + Adoption.OPEN
                + " group by d.filed.procedureVersion order by d.filed.procedureVersion desc")
@NamedQuery(
        name = "Adoption.openOfVersion",
        query = "select d.id from Dossier d where d.filed.procedureCode = :code"
                + " and d.filed.procedureVersion = :version and d.status in " + Adoption.OPEN
                + " and d.id > :after order by d.id")
class Adoption {
    /** {@link vn.gov.dvctt.dossier.api.DossierStatus#isOpen} as a query can say it. */
    static final String OPEN = "(vn.gov.dvctt.dossier.api.DossierStatus.SUBMITTED,"
            + " vn.gov.dvctt.dossier.api.DossierStatus.SUPPLEMENT_AT_INTAKE,"
            + " vn.gov.dvctt.dossier.api.DossierStatus.IN_PROCESS,"
            + " vn.gov.dvctt.dossier.api.DossierStatus.SUPPLEMENT_IN_PROCESS)";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "version_adoption_seq")
    @SequenceGenerator(name = "version_adoption_seq", sequenceName = "version_adoption_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "procedure_code")
    private String procedureCode;

    @Column(name = "from_version")
    private int before;

    @Column(name = "to_version")
    private int after;

    @Enumerated(EnumType.STRING)
    private AdoptionState state;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "swept_to")
    private long sweptTo;

    private long adopted;
    private long kept;

    protected Adoption() {}

    Adoption(AdoptVersion command, long by, Instant now) {
        procedureCode = command.code();
        before = command.before();
        after = command.after();
        state = AdoptionState.RUNNING;
        askedBy = by;
        askedAt = now;
    }

    void looked(long dossierId, boolean goesOn) {
        sweptTo = dossierId;
        if (goesOn) {
            adopted++;
        } else {
            kept++;
        }
    }

    void finished(Instant now) {
        state = AdoptionState.DONE;
        finishedAt = now;
    }

    long id() {
        return id;
    }

    String code() {
        return procedureCode;
    }

    int before() {
        return before;
    }

    int after() {
        return after;
    }

    long askedBy() {
        return askedBy;
    }

    long sweptTo() {
        return sweptTo;
    }

    AdoptionView view(String by) {
        return new AdoptionView(id, procedureCode, before, after, state, by, askedAt, finishedAt, adopted, kept);
    }
}
