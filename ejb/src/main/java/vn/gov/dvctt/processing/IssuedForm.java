package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import vn.gov.dvctt.document.api.IssuedNotice;
import vn.gov.dvctt.processing.api.PrintedForm;

/** A form that a dossier's applicant is to have: owed since something happened, sealed once, the same for ever. */
@Entity
@Table(name = "issued_form")
@NamedQuery(name = "IssuedForm.of", query = "select i from IssuedForm i where i.dossierId = :dossierId")
@NamedQuery(
        name = "IssuedForm.one",
        query = "select i from IssuedForm i where i.dossierId = :dossierId and i.form = :form and i.ordinal = :ordinal")
@NamedQuery(
        name = "IssuedForm.due",
        query = "select i.id from IssuedForm i where i.nextTryAt <= :now order by i.nextTryAt, i.id")
class IssuedForm {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 7;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "issued_form_seq")
    @SequenceGenerator(name = "issued_form_seq", sequenceName = "issued_form_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "dossier_id")
    private long dossierId;

    @Enumerated(EnumType.STRING)
    private PrintedForm form;

    private int ordinal;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private IssuedFormState state = IssuedFormState.WAITING;

    private int attempts;

    /** Null once it is sealed. */
    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "paper_id")
    private Long paper;

    @Column(name = "notice_number")
    private String number;

    @Column(name = "notice_code")
    private String code;

    protected IssuedForm() {}

    /** @param ordinal which request for supplement it tells of; 1 of all other forms */
    IssuedForm(long dossierId, PrintedForm form, int ordinal, Instant happenedAt) {
        if (!form.isForApplicant() || ordinal < 1 || ordinal > 1 && form != PrintedForm.SUPPLEMENT) {
            throw new IllegalArgumentException(form + " " + ordinal);
        }
        this.dossierId = dossierId;
        this.form = form;
        this.ordinal = ordinal;
        this.happenedAt = happenedAt;
        this.nextTryAt = happenedAt;
    }

    void sealed(String itsNumber, IssuedNotice notice) {
        moveTo(IssuedFormState.SEALED, null);
        number = itsNumber;
        code = notice.code();
        paper = notice.paper();
    }

    /** The seal could not be put: later again, each time later, and never given up. */
    void postponed(Instant now) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        attempts++;
        nextTryAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    private void moveTo(IssuedFormState next, Instant tryAt) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " cannot become " + next);
        }
        state = next;
        nextTryAt = tryAt;
    }

    boolean isSealed() {
        return state == IssuedFormState.SEALED;
    }

    boolean isOf(FormMatter matter) {
        return form == matter.form() && ordinal == matter.ordinal();
    }

    long dossierId() {
        return dossierId;
    }

    /** Where it is sealed. */
    long paper() {
        return paper;
    }

    /** Where it is sealed. */
    String number() {
        return number;
    }

    /** Empty while it waits. */
    String code() {
        return code == null ? "" : code;
    }

    int attempts() {
        return attempts;
    }

    /** Null once it is sealed. */
    Instant nextTryAt() {
        return nextTryAt;
    }
}
