package vn.gov.dvctt.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;

/** An agency that processes dossiers, or the Ministry Office. */
@Entity
@NamedQuery(name = "Unit.all", query = "select u from Unit u")
class Unit {
    @Id
    private String code;

    private String name;

    protected Unit() {}

    String code() {
        return code;
    }

    String name() {
        return name;
    }
}
