package vn.gov.dvctt.routing.message;

import java.time.Instant;

/**
 * {@code dossier.acknowledged.v1}: the system has the dossier, its papers complete and their hashes right. Correlation id: the dispatch.
 *
 * @param fileNumber under which the system keeps it; may be null
 */
public record Acknowledgement(String dossierCode, String fileNumber, Instant at) implements WireMessage {}
