package vn.gov.dvctt.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.gov.dvctt.dossier.api.GuidanceView;
import vn.gov.dvctt.dossier.api.GuideApplicants;

/** What a unit tells the applicants of its open dossiers when the system does not serve them; done a batch at a time, from the first dossier to the last. */
@Entity
@Table(name = "guidance")
@NamedQuery(name = "Guidance.ofUnit", query = "select g from Guidance g where g.unit = :unit order by g.id desc")
@NamedQuery(name = "Guidance.running", query = "select g from Guidance g where g.finishedAt is null order by g.id")
@NamedQuery(
        name = "Guidance.open",
        query = "select new vn.gov.dvctt.dossier.api.OpenProcedure(d.filed.procedureCode, max(d.filed.procedureTitle),"
                + " count(d.id), count(distinct d.applicantId)) from Dossier d where d.filed.unit = :unit and d.status in "
                + Adoption.OPEN + " group by d.filed.procedureCode order by d.filed.procedureCode")
@NamedQuery(
        name = "Guidance.dossiers",
        query = "select d from Dossier d where d.filed.unit = :unit and d.status in " + Adoption.OPEN
                + " and d.id > :after order by d.id")
@NamedQuery(
        name = "Guidance.dossiersOfProcedure",
        query = "select d from Dossier d where d.filed.unit = :unit and d.filed.procedureCode = :code and d.status in "
                + Adoption.OPEN + " and d.id > :after order by d.id")
class Guidance {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guidance_seq")
    @SequenceGenerator(name = "guidance_seq", sequenceName = "guidance_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    private String unit;

    /** Null: all procedures of the unit. */
    @Column(name = "procedure_code")
    private String procedureCode;

    @Column(name = "procedure_title")
    private String procedureTitle;

    private String happened;
    private String guidance;
    private String contact;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "swept_to")
    private long sweptTo;

    private long told;

    protected Guidance() {}

    /** @param title of the procedure; null: all of them */
    Guidance(String unit, GuideApplicants command, String title, long by, Instant now) {
        this.unit = unit;
        procedureCode = title == null ? null : command.procedure();
        procedureTitle = title;
        happened = command.happened().strip();
        guidance = command.guidance().strip();
        contact = command.contact().strip();
        askedBy = by;
        askedAt = now;
    }

    void looked(long dossierId) {
        sweptTo = dossierId;
    }

    void toldOne() {
        told++;
    }

    void finished(Instant now) {
        finishedAt = now;
    }

    long id() {
        return id;
    }

    String unit() {
        return unit;
    }

    /** Null: all procedures of the unit. */
    String procedureCode() {
        return procedureCode;
    }

    String happened() {
        return happened;
    }

    String guidance() {
        return guidance;
    }

    String contact() {
        return contact;
    }

    long askedBy() {
        return askedBy;
    }

    boolean isRunning() {
        return finishedAt == null;
    }

    long sweptTo() {
        return sweptTo;
    }

    GuidanceView view(String by) {
        var title = procedureTitle == null ? "" : procedureTitle;
        return new GuidanceView(id, title, happened, guidance, contact, by, askedAt, finishedAt, told);
    }
}
