package vn.gov.dvctt.routing.api;

import java.time.Instant;

/**
 * A message in a list.
 *
 * @param outgoing    true: from the portal to the system
 * @param dossierCode null where the message does not tell
 * @param reason      null unless dead or set aside
 * @param detail      what exactly; null where the reason says it all
 * @param repeats     how often the same message came again and was recognised
 * @param settledAt   when it was sent, acknowledged or mended; null before
 */
public record ExchangeRow(
        long id,
        boolean outgoing,
        String system,
        String messageId,
        String messageType,
        String dossierCode,
        ExchangeState state,
        DeadReason reason,
        String detail,
        int repeats,
        Instant createdAt,
        Instant settledAt) {}
