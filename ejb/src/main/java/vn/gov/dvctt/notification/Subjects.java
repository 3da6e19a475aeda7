package vn.gov.dvctt.notification;

import java.util.Map;
import vn.gov.dvctt.notification.api.DispatchRow;

/** The first line of a notice, without what it says. */
final class Subjects {
    private Subjects() {}

    static DispatchRow row(Dispatch dispatch) {
        var known = dispatch.notice().facts().values();
        var facts = new Facts(Map.of(
                "number", known.getOrDefault("number", ""),
                "code", known.getOrDefault("code", "")));
        return dispatch.row(Letter.of(dispatch.notice().kind(), facts).subject());
    }
}
