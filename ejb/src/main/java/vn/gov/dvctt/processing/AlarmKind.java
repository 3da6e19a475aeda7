package vn.gov.dvctt.processing;

/** What a moment brings about. */
enum AlarmKind {
    /** Three quarters of a term are used up. */
    NEAR(AlarmMatter.TERM),
    /** The last day of a term begins. */
    LAST_DAY(AlarmMatter.TERM),
    /** A term is over. */
    LATE(AlarmMatter.TERM),
    /** A week before an applicant's term ends. */
    ANSWER_SOON(AlarmMatter.ANSWER),
    /** The day before. */
    ANSWER_TOMORROW(AlarmMatter.ANSWER),
    /** An applicant's term is over: the dossier closes. */
    ANSWER_OVER(AlarmMatter.ANSWER),
    /** The morning before an appointment to show originals. */
    ORIGINALS_TOMORROW(AlarmMatter.ORIGINALS);

    private final AlarmMatter matter;

    AlarmKind(AlarmMatter matter) {
        this.matter = matter;
    }

    AlarmMatter matter() {
        return matter;
    }
}
