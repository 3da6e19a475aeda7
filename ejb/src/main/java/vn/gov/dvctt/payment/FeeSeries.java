package vn.gov.dvctt.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.gov.dvctt.payment.api.DocumentKind;

/** Numbers of receipts or invoices of a unit in a year, from 1 on without gaps: whoever takes one holds the row until the document stands. */
@Entity
@Table(name = "fee_series")
class FeeSeries {
    @Id
    private String code;

    private String unit;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String template;
    private String series;

    @Column(name = "last_number")
    private int lastNumber;

    protected FeeSeries() {}

    FeeSeries(String unit, DocumentKind kind, int year, String template, String series) {
        this.code = codeOf(unit, kind, year);
        this.unit = unit;
        this.kind = kind;
        this.template = template;
        this.series = series;
    }

    static String codeOf(String unit, DocumentKind kind, int year) {
        return unit + ":" + kind + ":" + year;
    }

    int next() {
        return ++lastNumber;
    }

    String template() {
        return template;
    }

    String series() {
        return series;
    }
}
