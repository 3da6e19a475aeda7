package vn.gov.dvctt.procedure.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Takes a procedure out of the public catalogue; open dossiers go on by their version. */
public record RetireProcedure(@NotBlank @Size(max = 40) String code, @NotBlank @Size(max = 1000) String reason) {}
