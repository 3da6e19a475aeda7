package vn.gov.dvctt.processing.api;

import java.util.List;

/** An applicant's messages with the unit that holds a dossier of theirs. Refuses with {@code dossier.notFound}. */
public interface OwnMessages {
    /** @param before id of the earliest message already shown; 0: the latest ones */
    TalkView talk(String submissionNumber, long before);

    /** Refuses more than 20 a day for one dossier, and a dossier that came to its end some time ago. */
    void write(String submissionNumber, String text);

    /** What the unit wrote up to a message lay before the applicant. */
    void seen(String submissionNumber, long messageId);

    /** Submission numbers of the caller's dossiers in which something lies unread. */
    List<String> unread();
}
