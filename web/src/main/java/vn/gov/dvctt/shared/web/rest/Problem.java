package vn.gov.dvctt.shared.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why there is no answer (RFC 9457). Absent members are left out.
 *
 * @param refusal what the file counter answers machines by; null elsewhere
 */
@Schema(
        description = "Why there is no answer, after RFC 9457.",
        requiredProperties = {"type", "title", "status", "detail"})
public record Problem(
        @Schema(description = "Stable name of the kind of problem", examples = "urn:dvctt:problem:parameter")
                String type,
        @Schema(
                        description = "The kind of problem in words of the caller's language",
                        examples = "Tham số không hợp lệ")
                String title,
        @Schema(examples = "400") int status,
        @Schema(description = "What to do about it, in the caller's language") String detail,
        @Schema(description = "The parameters that are wrong") List<Wrong> errors,
        @Schema(description = "Key of the refusal, at the counter for files only", examples = "routing.hashDiffers")
                String refusal) {
    /** One parameter that is wrong. */
    @Schema(name = "WrongParameter", description = "One parameter that is wrong.")
    public record Wrong(
            @Schema(description = "Name of the parameter", examples = "level") String field, String detail) {}
}
