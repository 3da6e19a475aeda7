package vn.gov.dvctt.notification.api;

import java.time.Instant;
import java.util.List;

/**
 * The words of a place.
 *
 * @param words        that hold for the caller's unit now
 * @param supplied     that come with the portal
 * @param own          whether the first are the caller's own
 * @param placeholders that may stand in them
 * @param required     that must
 * @param channels     that this kind is told by
 * @param savedAt      when the caller's own were saved; null: none
 */
public record WordingView(
        WordingPlace place,
        String subject,
        String words,
        String supplied,
        boolean own,
        List<String> placeholders,
        List<String> required,
        List<NoticeChannel> channels,
        Instant savedAt) {
    public WordingView {
        placeholders = List.copyOf(placeholders);
        required = List.copyOf(required);
        channels = List.copyOf(channels);
    }
}
