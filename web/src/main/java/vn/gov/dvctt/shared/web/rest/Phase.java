package vn.gov.dvctt.shared.web.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One phase of a statutory time. */
@Schema(description = "One phase of the statutory time; the phases follow one another.")
public record Phase(
        @Schema(examples = "Giải quyết hồ sơ") String name, @Schema(examples = "30") int amount, Named<TimeUnit> unit) {
    public static Phase of(String name, int amount, Enum<?> unit) {
        return new Phase(name, amount, TimeUnit.named(unit));
    }
}
