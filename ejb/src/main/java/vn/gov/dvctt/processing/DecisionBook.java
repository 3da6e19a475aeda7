package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The numbers of a unit's decisions in a year; each is given once. */
@Entity
@Table(name = "decision_book")
class DecisionBook {
    @Id
    @Column(name = "book_key")
    private String key;

    @Column(name = "last_number")
    private int last;

    protected DecisionBook() {}

    DecisionBook(String key) {
        this.key = key;
    }

    static String key(String unit, int year) {
        return unit + "/" + year;
    }

    /** As documents of the state bear it: running number, kind and who issues it (Decree 30/2020). */
    String next(String unit) {
        last++;
        return "%02d/QĐ-%s".formatted(last, unit);
    }
}
