package vn.gov.dvctt.processing;

/** Whose term an alarm is about: the agency's, or the applicant's. */
enum AlarmMatter {
    TERM,
    ANSWER
}
