package vn.gov.dvctt.dossier.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A unit tells the applicants of its open dossiers how to go on while the system cannot serve them.
 *
 * @param procedure code; empty: all procedures of the unit
 * @param happened  what cannot be done, and since when
 * @param guidance  by which other way the procedure is gone on with, as its law has it
 * @param contact   where to ask: telephone, address
 */
public record GuideApplicants(
        @NotNull @Size(max = 40) String procedure,
        @NotBlank @Size(max = 1000) String happened,
        @NotBlank @Size(max = 2000) String guidance,
        @NotBlank @Size(max = 300) String contact) {}
