package vn.gov.dvctt.notification.api;

/**
 * A browser as it introduces itself (W3C Push API).
 *
 * @param endpoint address at its push service
 * @param p256dh   its public key, base64url
 * @param auth     its secret, base64url
 */
public record PushBrowser(String endpoint, String p256dh, String auth) {}
