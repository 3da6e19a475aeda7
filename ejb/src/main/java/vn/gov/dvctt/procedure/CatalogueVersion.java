package vn.gov.dvctt.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One immutable definition of a procedure; dossiers point at it by code and number for ever. */
@Entity
@Table(name = "catalogue_version")
@NamedQuery(
        name = "CatalogueVersion.ofEntry",
        query = "select v from CatalogueVersion v where v.entry = :code order by v.number desc")
@NamedQuery(
        name = "CatalogueVersion.due",
        query =
                "select v from CatalogueVersion v, CatalogueEntry e where e.code = v.entry and v.number > e.version and v.publishedFrom <= :now order by v.entry, v.number")
@NamedQuery(
        name = "CatalogueVersion.one",
        query = "select v from CatalogueVersion v where v.entry = :code and v.number = :number")
class CatalogueVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_version_seq")
    @SequenceGenerator(name = "catalogue_version_seq", sequenceName = "catalogue_version_seq", allocationSize = 50)
    private long id;

    @Column(name = "entry_code", nullable = false)
    private String entry;

    @Column(name = "version_no", nullable = false)
    private int number;

    @Column(name = "published_from", nullable = false)
    private Instant publishedFrom;

    @Column(nullable = false)
    private String fingerprint;

    @Lob
    @Column(nullable = false)
    private String definition;

    protected CatalogueVersion() {}

    CatalogueVersion(String entry, int number, Instant publishedFrom, String fingerprint, String definition) {
        this.entry = entry;
        this.number = number;
        this.publishedFrom = publishedFrom;
        this.fingerprint = fingerprint;
        this.definition = definition;
    }

    String entry() {
        return entry;
    }

    Instant publishedFrom() {
        return publishedFrom;
    }

    int number() {
        return number;
    }

    /** SHA-256 of the seed's text; empty for versions that people made. */
    String fingerprint() {
        return fingerprint;
    }

    String definition() {
        return definition;
    }
}
