package vn.gov.dvctt.notification.api;

import java.io.Serializable;

/**
 * What one matter does on one way for a person.
 *
 * @param always law wants it: it cannot be switched off
 */
public record ChoiceRow(NoticeMatter matter, NoticeChannel channel, boolean always, boolean wanted)
        implements Serializable {}
