package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import vn.gov.dvctt.account.api.RoleConflict;

/** Separation of duties as data: two roles, in the order of their names, that are for two people. */
@Entity
@Table(name = "role_conflict")
@NamedQuery(name = "RoleConflictRule.all", query = "select r from RoleConflictRule r order by r.one, r.other")
class RoleConflictRule {
    @Id
    private long id;

    private String one;
    private String other;

    @Column(name = "reason_vi")
    private String reasonVi;

    @Column(name = "reason_en")
    private String reasonEn;

    protected RoleConflictRule() {}

    RoleConflict row() {
        return new RoleConflict(one, other, reasonVi, reasonEn);
    }
}
