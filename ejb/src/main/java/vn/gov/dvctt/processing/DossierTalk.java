package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.dossier.api.HeldDossier;

/** That a dossier is talked about, and how much lies unseen on either side. Changed under the lock of its dossier. */
@Entity
@Table(name = "dossier_talk")
@NamedQuery(
        name = "DossierTalk.unread",
        query = "select t.submissionNumber from DossierTalk t where t.applicantId = :applicant"
                + " and t.unseenByApplicant > 0 order by t.dossierId desc")
@NamedQuery(
        name = "DossierTalk.goTo",
        query = "update DossierTalk t set t.applicantId = :into where t.applicantId = :from")
class DossierTalk {
    @Id
    @Column(name = "dossier_id")
    private long dossierId;

    @Version
    private int revision;

    @Column(name = "submission_number")
    private String submissionNumber;

    @Column(name = "applicant_id")
    private long applicantId;

    private String unit;

    @Column(name = "unseen_applicant")
    private int unseenByApplicant;

    @Column(name = "unseen_unit")
    private int unseenByUnit;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected DossierTalk() {}

    DossierTalk(HeldDossier dossier, Instant now) {
        this.dossierId = dossier.dossierId();
        this.submissionNumber = dossier.submissionNumber();
        this.applicantId = dossier.applicantId();
        this.unit = dossier.unit();
        this.writtenAt = now;
    }

    /** Who answers has read what was asked. */
    DossierMessage toApplicant(Person official, String words, Instant now) {
        unit = official.unit();
        var message = new DossierMessage(this, false, official, words, now);
        unseenByApplicant++;
        writtenAt = now;
        return message;
    }

    DossierMessage fromApplicant(Person applicant, String words, Instant now) {
        var message = new DossierMessage(this, true, applicant, words, now);
        unseenByUnit++;
        writtenAt = now;
        return message;
    }

    /** @param left what the applicant has still not seen */
    void seenByApplicant(int left) {
        unseenByApplicant = left;
    }

    void seenByUnit(int left) {
        unseenByUnit = left;
    }

    long dossierId() {
        return dossierId;
    }

    String unit() {
        return unit;
    }

    int unseenByApplicant() {
        return unseenByApplicant;
    }

    int unseenByUnit() {
        return unseenByUnit;
    }
}
