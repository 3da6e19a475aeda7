package vn.gov.dvctt.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A field of the ministry's work (lĩnh vực). */
@Entity
@Table(name = "catalogue_field")
@NamedQuery(
        name = "CatalogueField.counted",
        query =
                "select new vn.gov.dvctt.procedure.api.FieldRow(f.code, f.name, f.nameEn, f.icon, (select count(e.code) from CatalogueEntry e where e.field = f.code and e.retiredAt is null)) from CatalogueField f order by f.position")
@NamedQuery(name = "CatalogueField.all", query = "select f from CatalogueField f order by f.position")
class CatalogueField {
    @Id
    private String code;

    @Column(nullable = false)
    private String name;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(nullable = false)
    private String icon;

    @Column(nullable = false)
    private int position;

    protected CatalogueField() {}

    CatalogueField(String code, String name, String nameEn, String icon, int position) {
        this.code = code;
        this.name = name;
        this.nameEn = nameEn;
        this.icon = icon;
        this.position = position;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }
}
