package vn.gov.dvctt.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.gov.dvctt.document.api.ResultType;

/** The numbers of a unit's results of a kind in a year; each is given once. */
@Entity
@Table(name = "decision_book")
class ResultBook {
    @Id
    @Column(name = "book_key")
    private String key;

    @Column(name = "last_number")
    private int last;

    protected ResultBook() {}

    ResultBook(String key) {
        this.key = key;
    }

    /** Decisions keep the key they had before there were other kinds. */
    static String key(String unit, ResultType type, int year) {
        return unit + "/" + year + (type.mark().equals(ResultType.DECISION.mark()) ? "" : "/" + type.mark());
    }

    /** As documents of the state bear it: running number, kind and who issues it (Decree 30/2020). */
    String next(String unit, ResultType type) {
        last++;
        return "%02d/%s-%s".formatted(last, type.mark(), unit);
    }
}
