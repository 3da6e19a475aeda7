package vn.gov.dvctt.notification.api;

import java.util.List;

/**
 * What is told, in an agency's own words: an agency administrator's for the notices of the unit, the operator's for all that have none of their own. What opens an account
 * or belongs to it is the operator's alone.
 */
public interface WordingDesk {
    /** Kinds that the caller may word. */
    List<WordingRow> kinds();

    /** Refuses with {@code notice.notFound} a kind that is not the caller's, or a channel it is never told by. */
    WordingView wording(WordingPlace place);

    /** Refuses like {@link #save} what may not be saved. */
    WordingPreview preview(SaveWording wording);

    /**
     * Refuses with {@code notice.placeholder} what stands for nothing, {@code notice.required} where a key to something is missing, {@code notice.brace}, {@code
     * notice.condition}, {@code notice.subject}, {@code notice.oneLine}, {@code notice.length}, and with {@code notice.link} what leads out of the portal.
     */
    void save(SaveWording wording);

    /** The portal's own words hold again. */
    void takeBack(WordingPlace place);
}
