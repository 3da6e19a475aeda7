package vn.gov.dvctt.procedure.api;

import java.util.Arrays;
import vn.gov.dvctt.shared.Folded;

/**
 * What the applicant gets.
 *
 * @param code the national one where it is known, otherwise null
 * @param type a {@link ResultClass} by name; null in versions that were published before the catalogue knew it
 */
public record ResultKind(String name, String code, String type) {
    public ResultClass sort() {
        return hasSort() ? ResultClass.valueOf(type) : ofOlderVersions();
    }

    /** No getter: what is written down of a version would hold it too. */
    public boolean hasSort() {
        return Arrays.stream(ResultClass.values()).anyMatch(each -> each.name().equals(type));
    }

    /** A published version is never changed: what its results are is read from how such names begin. */
    private ResultClass ofOlderVersions() {
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
