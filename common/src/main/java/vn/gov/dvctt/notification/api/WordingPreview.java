package vn.gov.dvctt.notification.api;

/**
 * Words filled with samples.
 *
 * @param subject of a mail; empty on any other channel
 * @param parts   short messages that it takes; 0: not one
 */
public record WordingPreview(String subject, String text, int parts) {}
