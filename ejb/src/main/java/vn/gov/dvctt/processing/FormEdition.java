package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** From which day on a set of printed forms holds: configuration, changed when a circular changes. */
@Entity
@Table(name = "form_edition")
@NamedQuery(
        name = "FormEdition.until",
        query = "select e from FormEdition e where e.validFrom <= :day order by e.validFrom desc")
class FormEdition {
    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    private FormSet forms;

    protected FormEdition() {}

    FormSet forms() {
        return forms;
    }
}
