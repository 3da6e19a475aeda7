package vn.gov.dvctt.notification.api;

/** Notices in the caller's browsers. */
public interface PushDesk {
    /** The portal's public key, base64url: a browser takes messages from its holder only. */
    String key();

    /** Browsers of the caller's account that show notices. */
    int browsers();

    /** From now on this browser shows notices. Refuses with {@code notice.pushService} an address of a service that is not known, with {@code notice.pushKeys} keys that are none. */
    void subscribe(PushBrowser browser);

    /** None of the caller's browsers does any more. */
    void unsubscribe();
}
