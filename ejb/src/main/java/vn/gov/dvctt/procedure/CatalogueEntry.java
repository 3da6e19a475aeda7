package vn.gov.dvctt.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.gov.dvctt.shared.Folded;

/** A procedure as people look for it; its folded text holds everything a search may hit. */
@Entity
@Table(name = "catalogue_entry")
@NamedQuery(
        name = "CatalogueEntry.byTitle",
        query =
                """
                select new vn.gov.dvctt.procedure.Hit(e.code, e.nationalCode, e.title, e.foldedTitle, e.field, e.unit, e.level)
                from CatalogueEntry e
                where e.foldedTitle like :w1 and e.foldedTitle like :w2 and e.foldedTitle like :w3
                    and e.foldedTitle like :w4 and e.foldedTitle like :w5 and e.foldedTitle like :w6
                    and e.retiredAt is null and e.field like :field and e.unit like :unit and e.level between :lowest and :highest
                    and (e.foldedTitle > :title or (e.foldedTitle = :title and e.code > :code))
                order by e.foldedTitle, e.code""")
@NamedQuery(
        name = "CatalogueEntry.elsewhere",
        query =
                """
                select new vn.gov.dvctt.procedure.Hit(e.code, e.nationalCode, e.title, e.foldedTitle, e.field, e.unit, e.level)
                from CatalogueEntry e
                where e.folded like :w1 and e.folded like :w2 and e.folded like :w3
                    and e.folded like :w4 and e.folded like :w5 and e.folded like :w6
                    and not (e.foldedTitle like :w1 and e.foldedTitle like :w2 and e.foldedTitle like :w3
                    and e.foldedTitle like :w4 and e.foldedTitle like :w5 and e.foldedTitle like :w6)
                    and e.retiredAt is null and e.field like :field and e.unit like :unit and e.level between :lowest and :highest
                    and (e.foldedTitle > :title or (e.foldedTitle = :title and e.code > :code))
                order by e.foldedTitle, e.code""")
@NamedQuery(
        name = "CatalogueEntry.units",
        query = "select distinct e.unit from CatalogueEntry e where e.retiredAt is null")
@NamedQuery(
        name = "CatalogueEntry.design",
        query = "select e from CatalogueEntry e where e.code > :code and e.folded like :words order by e.code")
@NamedQuery(
        name = "CatalogueEntry.designPUBLISHED",
        query =
                "select e from CatalogueEntry e where e.code > :code and e.folded like :words and e.retiredAt is null order by e.code")
@NamedQuery(
        name = "CatalogueEntry.designRETIRED",
        query =
                "select e from CatalogueEntry e where e.code > :code and e.folded like :words and e.retiredAt is not null order by e.code")
@NamedQuery(name = "CatalogueEntry.designOf", query = "select e from CatalogueEntry e where e.code in :codes")
class CatalogueEntry {
    @Id
    private String code;

    @Version
    private int revision;

    @Column(name = "national_code")
    private String nationalCode;

    @Column(nullable = false)
    private String title;

    @Column(name = "folded_title", nullable = false)
    private String foldedTitle;

    @Column(nullable = false)
    private String folded;

    @Column(name = "field_code", nullable = false)
    private String field;

    @Column(nullable = false)
    private String unit;

    @Column(name = "service_level", nullable = false)
    private int level;

    @Column(name = "version_no", nullable = false)
    private int version;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected CatalogueEntry() {}

    CatalogueEntry(Definition definition, int itsVersion, String names) {
        code = definition.code();
        publish(definition, itsVersion, names);
    }

    /** From now on this definition is the one in force; {@code names} are further words by which it may be found. */
    void publish(Definition definition, int itsVersion, String names) {
        nationalCode = definition.nationalCode();
        title = definition.title();
        foldedTitle = Folded.of(title);
        var words =
                new StringBuilder(title).append(' ').append(code).append(' ').append(names);
        definition.results().forEach(result -> words.append(' ').append(result.name()));
        definition.components().forEach(component -> words.append(' ').append(component.name()));
        folded = shortened(Folded.of(words.toString()));
        field = definition.field();
        unit = definition.unit();
        level = definition.level();
        version = itsVersion;
        retiredAt = null;
    }

    /** Out of the public catalogue; its versions stay. */
    void retire(Instant now) {
        retiredAt = now;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String field() {
        return field;
    }

    String unit() {
        return unit;
    }

    private static String shortened(String text) {
        return text.length() <= 4000 ? text : text.substring(0, 4000);
    }

    String nationalCode() {
        return nationalCode;
    }

    int version() {
        return version;
    }
}
