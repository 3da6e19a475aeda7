package vn.gov.dvctt.routing.message;

import java.time.Instant;

/**
 * {@code dossier.stopped.v1}: nothing more is to be done; whatever the system still sends is out of step.
 *
 * @param note in words; may be null
 */
public record DossierStopped(String dossierCode, StopReason reason, String note, Instant at) implements WireMessage {}
