package vn.gov.dvctt.processing;

/** What an alarm is about: the agency's term, the applicant's, or an appointment to show originals. */
enum AlarmMatter {
    TERM,
    ANSWER,
    ORIGINALS
}
