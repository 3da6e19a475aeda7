package vn.gov.dvctt.notification.api;

/**
 * A kind of notice in a list.
 *
 * @param subject its first line, placeholders as they stand
 * @param own     places that have words of the caller's own
 */
public record WordingRow(String kind, String subject, NoticeMatter matter, int own) {}
