package vn.gov.dvctt.routing.message;

/**
 * A document that a system made and uploaded beforehand with {@code PUT /api/v1/systems/documents/{sha256}}.
 *
 * @param reference what the upload answered
 */
public record WireDocument(String name, long bytes, String sha256, String reference) {}
