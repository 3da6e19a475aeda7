package vn.gov.dvctt.notification.api;

import java.io.Serializable;

/**
 * Where words stand.
 *
 * @param kind of notice
 */
public record WordingPlace(String kind, NoticeChannel channel, NoticeLanguage language) implements Serializable {}
