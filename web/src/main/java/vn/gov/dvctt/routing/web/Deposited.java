package vn.gov.dvctt.routing.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a system hears of a document that it deposited. */
@Schema(name = "Deposited", description = "A document is in the store.")
public record Deposited(
        @Schema(description = "Messages of the system name the document by it") String reference,
        @Schema(pattern = "[0-9a-f]{64}") String sha256,
        long bytes) {}
