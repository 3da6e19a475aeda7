package vn.gov.dvctt.procedure.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Begins a procedure that the catalogue does not have yet.
 *
 * @param code stable for ever: the national code where there is one
 */
public record NewProcedure(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]{2,39}") String code,
        @NotBlank @Size(max = 1000) String title,
        @NotBlank @Size(max = 40) String field,
        @NotBlank @Size(max = 40) String unit) {}
