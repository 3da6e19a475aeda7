package vn.gov.dvctt.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.gov.dvctt.document.api.ResultMatter;

/** Whose result it is, and of which dossier, as it was when it was issued. */
@Embeddable
class ResultPlace {
    @Column(name = "dossier_id")
    private long dossierId;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "submission_number")
    private String submissionNumber;

    @Column(name = "applicant_id")
    private long applicantId;

    private String holder;
    private String unit;

    @Column(name = "procedure_code")
    private String procedureCode;

    @Column(name = "procedure_title")
    private String procedureTitle;

    protected ResultPlace() {}

    ResultPlace(ResultMatter matter) {
        dossierId = matter.dossierId();
        dossierCode = matter.dossierCode();
        submissionNumber = matter.submissionNumber();
        applicantId = matter.applicantId();
        holder = matter.holder();
        unit = matter.unit();
        procedureCode = matter.procedureCode();
        procedureTitle = matter.procedureTitle();
    }

    ResultMatter matter() {
        return new ResultMatter(
                dossierId, dossierCode, submissionNumber, applicantId, holder, unit, procedureCode, procedureTitle);
    }
}
