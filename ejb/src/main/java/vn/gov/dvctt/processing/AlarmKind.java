package vn.gov.dvctt.processing;

import java.util.EnumSet;
import java.util.Set;

/** What a moment brings about. */
enum AlarmKind {
    /** Three quarters of a term are used up. */
    NEAR,
    /** The last day of a term begins. */
    LAST_DAY,
    /** A term is over. */
    LATE,
    /** A week before an applicant's term ends. */
    ANSWER_SOON,
    /** The day before. */
    ANSWER_TOMORROW,
    /** An applicant's term is over: the dossier closes. */
    ANSWER_OVER;

    static final Set<AlarmKind> OF_TERMS = EnumSet.of(NEAR, LAST_DAY, LATE);
    static final Set<AlarmKind> OF_ANSWERS = EnumSet.of(ANSWER_SOON, ANSWER_TOMORROW, ANSWER_OVER);
}
