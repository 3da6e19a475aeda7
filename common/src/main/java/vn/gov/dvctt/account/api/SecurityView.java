package vn.gov.dvctt.account.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who has access to an account, and by what.
 *
 * @param factorSince empty where there is no second factor
 * @param codesLeft   recovery codes that were not used yet
 * @param mandatory   whether this account must have a second factor
 */
public record SecurityView(
        List<SessionRow> sessions,
        List<DeviceRow> devices,
        Optional<Instant> factorSince,
        long codesLeft,
        boolean mandatory) {
    public SecurityView {
        sessions = List.copyOf(sessions);
        devices = List.copyOf(devices);
    }

    /** @param here whether it is the one that asks */
    public record SessionRow(long id, String device, String origin, Instant begunAt, Instant seenAt, boolean here)
            implements Serializable {}

    /** @param skipsCode false: known only so that it is not slowed down with its network */
    public record DeviceRow(
            long id, String device, boolean skipsCode, Instant rememberedAt, Instant usedAt, Instant goodUntil)
            implements Serializable {}
}
