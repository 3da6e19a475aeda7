package vn.gov.dvctt.shared.web.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A constant for programs and its words for people. */
@Schema(description = "A constant for programs and its words for people.")
public record Named<E extends Enum<E>>(
        @Schema(description = "Constant; further ones may be added, so be ready for one you do not know") E code,
        Words name) {
    /** With the text {@code <key>.<CODE>}. */
    public static <E extends Enum<E>> Named<E> of(E code, String key) {
        return new Named<>(code, Words.of(key + "." + code.name()));
    }
}
