package vn.gov.dvctt.document;

import java.util.Map;
import vn.gov.dvctt.shared.BaseAddress;

/** What stands on a page so that anybody verifies it: the code, the address with it for the QR, and the page where the code is typed. */
final class VerifyMark {
    private static final String PAGE = "/public/document/verify.xhtml";

    private VerifyMark() {}

    static Map<String, String> of(VerifyCode code) {
        return Map.of("verifyCode", code.value(), "verify", address(code.value()), "portal", page());
    }

    static String address(String code) {
        return page() + "?code=" + code;
    }

    private static String page() {
        return BaseAddress.ofThisPortal() + PAGE;
    }
}
