package vn.gov.dvctt.notification.api;

import java.util.List;
import vn.gov.dvctt.shared.Page;

/** What the caller was told, or the organisation acted for, and how they want to be told. */
public interface OwnNotices {
    /** Latest first. A cursor that was tampered with begins anew. */
    Page<NoticeRow> notices(String after);

    /** Notices not looked at yet, counted to a hundred. */
    int unread();

    /** Everything up to this notice has been looked at. */
    void seen(long id);

    NoticeLanguage language();

    void speak(NoticeLanguage language);

    /** By matter and channel; only what concerns the caller's audience. */
    List<ChoiceRow> choices();

    /** Refuses with {@code notice.lawful} what may not be switched off, with {@code notice.noPhone} what would go to a phone that is not there. */
    void choose(List<ChoiceRow> choices);
}
