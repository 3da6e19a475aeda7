package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.gov.dvctt.dossier.api.DossierReceived;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.processing.api.TaskOutcome;

/** A dossier's line in the register book of the unit that received it. Written at reception; later only what was still empty is filled in. */
@Entity
@Table(name = "register_entry")
@NamedQuery(
        name = "RegisterEntry.lastSerial",
        query = "select max(e.serial) from RegisterEntry e where e.unit = :unit and e.book = :book")
class RegisterEntry {
    @Id
    @Column(name = "dossier_id")
    private long dossierId;

    @Version
    private int revision;

    private String unit;
    private int book;
    private int serial;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "procedure_code")
    private String procedureCode;

    @Column(name = "procedure_title")
    private String procedureTitle;

    private int sets;

    @Column(name = "applicant_name")
    private String applicantName;

    private String body;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "promised_at")
    private Instant promisedAt;

    @Column(name = "transferred_at")
    private Instant transferredAt;

    @Column(name = "result_at")
    private Instant resultAt;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "return_way")
    @Enumerated(EnumType.STRING)
    private ReturnWay returnWay;

    @Enumerated(EnumType.STRING)
    private TaskOutcome outcome;

    protected RegisterEntry() {}

    RegisterEntry(DossierReceived news, int serial) {
        this.dossierId = news.dossierId();
        this.unit = news.unit();
        this.book = bookOf(news.at());
        this.serial = serial;
        this.dossierCode = news.code().value();
        this.procedureCode = news.procedureCode();
        this.receivedAt = news.at();
        this.dueAt = news.dueAt();
        this.transferredAt = news.at();
    }

    /** A book a year. */
    static int bookOf(Instant at) {
        return WorkCalendar.dateOf(at).getYear();
    }

    RegisterEntry about(String title, String applicant) {
        procedureTitle = title;
        applicantName = applicant;
        return this;
    }

    /** @param bodies codes of those who process it, with commas between */
    RegisterEntry processedBy(String bodies, int numberOfSets) {
        body = bodies;
        sets = numberOfSets;
        return this;
    }

    void promised(Instant date) {
        promisedAt = date;
    }

    void decided(boolean approved, Instant at) {
        resultAt = at;
        outcome = approved ? TaskOutcome.APPROVED : TaskOutcome.REFUSED;
    }

    void ended(TaskOutcome how) {
        outcome = how;
    }

    void returned(ReturnWay way, Instant at) {
        returnedAt = at;
        returnWay = way;
    }

    int book() {
        return book;
    }

    int serial() {
        return serial;
    }

    int sets() {
        return sets;
    }

    Instant dueAt() {
        return dueAt;
    }
}
