package vn.gov.dvctt.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.ResultView;

/** A copy on paper of an electronic result, with its mark. Written once, never changed: hence no version. */
@Entity
@Table(name = "result_copy")
@NamedQuery(
        name = "ResultCopy.of",
        query = "select c from ResultCopy c where c.resultId = :resultId order by c.number desc")
@NamedQuery(
        name = "ResultCopy.ofHash",
        query = "select c from ResultCopy c where c.sha256 = :sha256 order by c.id desc")
class ResultCopy {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "result_copy_seq")
    @SequenceGenerator(name = "result_copy_seq", sequenceName = "result_copy_seq", allocationSize = 50)
    private Long id;

    @Column(name = "result_id")
    private long resultId;

    @Column(name = "copy_number")
    private int number;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "paper_id")
    private long paper;

    private String sha256;

    protected ResultCopy() {}

    ResultCopy(long resultId, int number, String madeBy, Instant madeAt, PaperView paper) {
        this.resultId = resultId;
        this.number = number;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.paper = paper.id();
        this.sha256 = paper.sha256();
    }

    long id() {
        return id;
    }

    long resultId() {
        return resultId;
    }

    long paper() {
        return paper;
    }

    ResultView.Copy view() {
        return new ResultView.Copy(id, number, madeBy, madeAt);
    }
}
