package vn.gov.dvctt.procedure.web.v1;

import java.util.Arrays;

/** What sort of payment it is. */
public enum FeeKind {
    NONE,
    FEE,
    CHARGE,
    APPRAISAL_FEE,
    OTHER;

    static FeeKind of(String kind) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(OTHER);
    }
}
