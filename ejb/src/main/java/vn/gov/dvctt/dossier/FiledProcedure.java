package vn.gov.dvctt.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.shared.Refusal;

/** The version of a procedure under which a dossier was begun, its case, and the unit that answers for it. */
@Embeddable
class FiledProcedure {
    @Column(name = "procedure_code")
    private String procedureCode;

    @Column(name = "procedure_version")
    private int procedureVersion;

    @Column(name = "procedure_title")
    private String procedureTitle;

    private String unit;

    @Column(name = "case_name")
    private String caseName;

    protected FiledProcedure() {}

    /** @param caseName kept if the version has it; a single case needs no choosing */
    FiledProcedure(ProcedureVersionView version, String caseName) {
        this.procedureCode = version.code();
        this.procedureVersion = version.version();
        this.procedureTitle = version.title();
        this.unit = version.unit();
        this.caseName = version.cases().size() == 1 ? version.cases().get(0) : caseName;
    }

    static FiledProcedure inCase(ProcedureVersionView version, String chosen) {
        if (!chosen.isEmpty() && !version.cases().contains(chosen)) {
            throw new Refusal("dossier.noCase");
        }
        return new FiledProcedure(version, chosen);
    }

    boolean isUnder(ProcedureVersionView version) {
        return procedureVersion == version.version();
    }

    String code() {
        return procedureCode;
    }

    int version() {
        return procedureVersion;
    }

    String title() {
        return procedureTitle;
    }

    String unit() {
        return unit;
    }

    /** Empty where none was chosen. */
    String caseName() {
        return caseName == null ? "" : caseName;
    }
}
