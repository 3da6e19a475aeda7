package vn.gov.dvctt.routing.api;

import java.time.Instant;

/**
 * How the exchange with a system stands.
 *
 * @param pending      messages still to be sent, counted to 1,000
 * @param pendingSince creation of the oldest; null where none
 * @param lastSent     null: never
 * @param lastHeard    null: never
 * @param dead         open dead letters, counted to 1,000
 * @param heldUntil    next attempt while backing off; null: not backing off
 * @param failure      why it backs off; null where it does not
 */
public record SystemState(
        String system,
        int pending,
        Instant pendingSince,
        Instant lastSent,
        Instant lastHeard,
        int dead,
        Instant heldUntil,
        String failure) {}
