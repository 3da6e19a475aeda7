package vn.gov.dvctt.dossier.api;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The open dossiers of one version of a procedure are to go on under a later one. */
public record AdoptVersion(@NotNull @Size(max = 40) String code, @Min(1) int before, @Min(1) int after) {}
