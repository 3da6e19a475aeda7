package vn.gov.dvctt.procedure.web.v1;

import java.util.Arrays;

/** Who may ask for a procedure. */
public enum Audience {
    INDIVIDUAL,
    ORGANISATION,
    BUSINESS,
    FOREIGN_INDIVIDUAL,
    FOREIGN_ORGANISATION,
    OTHER;

    static Audience of(String who) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(who))
                .findFirst()
                .orElse(OTHER);
    }
}
