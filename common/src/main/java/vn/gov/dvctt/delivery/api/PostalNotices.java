package vn.gov.dvctt.delivery.api;

/** Where the postal service says what became of a letter. Open to all; only what it signed is heard. */
public interface PostalNotices {
    /**
     * @param signature {@code t=<seconds>,v1=<HMAC-SHA256 in hex>} over seconds, a point, and the body
     * @return status of the answer: 204 heard, now or before; 400 not understood; 401 not signed by the service; 404 not of ours
     */
    int notice(String signature, String body);
}
