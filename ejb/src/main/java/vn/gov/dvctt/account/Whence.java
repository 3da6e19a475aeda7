package vn.gov.dvctt.account;

import vn.gov.dvctt.shared.CallOrigin;

/**
 * Where somebody signs in from.
 *
 * @param device how the browser describes itself: words for the owner's eyes, never proof of anything
 */
record Whence(String device, String origin) {
    static Whence of(String device) {
        return new Whence(
                device == null ? "" : device.replaceAll("\\p{Cntrl}+", " ").strip(), CallOrigin.current());
    }
}
