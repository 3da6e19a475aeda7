package vn.gov.dvctt.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.gov.dvctt.dossier.api.DossierCode;

/** Counts the dossiers an agency received on a day. Only ever used under a lock on its row, which stands for a version. */
@Entity
@Table(name = "dossier_agency")
class AgencyCounter {
    @Id
    private String unit;

    @Column(name = "agency_code")
    private String agencyCode;

    @Column(name = "counted_day")
    private String countedDay;

    @Column(name = "last_number")
    private int lastNumber;

    protected AgencyCounter() {}

    AgencyCounter(String unit, String agencyCode) {
        this.unit = unit;
        this.agencyCode = agencyCode;
        this.countedDay = "000000";
    }

    /** The next code. Where another server's clock began the new day already, its day goes on: a day is never begun twice. */
    DossierCode next(Instant now) {
        var today = SubmissionNumber.DAY.format(now);
        if (today.compareTo(countedDay) > 0) {
            countedDay = today;
            lastNumber = 0;
        }
        lastNumber++;
        return new DossierCode("%s-%s-%04d".formatted(agencyCode, countedDay, lastNumber));
    }
}
