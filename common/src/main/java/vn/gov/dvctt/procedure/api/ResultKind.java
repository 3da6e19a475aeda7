package vn.gov.dvctt.procedure.api;

import java.util.Arrays;
import vn.gov.dvctt.shared.Folded;

/**
 * What the applicant gets.
 *
 * @param code the national one where it is known, otherwise null
 * @param type a {@link ResultClass} by name; null or empty: as its name says, which is how versions are read that were published before the catalogue knew it
 */
public record ResultKind(String name, String code, String type) {
    public ResultClass sort() {
        return isSilent() ? named() : ResultClass.valueOf(type);
    }

    public boolean hasUnknownSort() {
        return !isSilent()
                && Arrays.stream(ResultClass.values())
                        .noneMatch(each -> each.name().equals(type));
    }

    private boolean isSilent() {
        return type == null || type.isEmpty();
    }

    /** A published version is never changed: what its results are is read from how such names begin. */
    private ResultClass named() {
        var folded = Folded.of(name);
        if (folded.startsWith("giay phep")) {
            return ResultClass.LICENCE;
        }
        if (folded.startsWith("giay chung nhan") || folded.startsWith("chung chi")) {
            return ResultClass.CERTIFICATE;
        }
        return folded.startsWith("giay xac nhan") ? ResultClass.CONFIRMATION : ResultClass.DECISION;
    }
}
