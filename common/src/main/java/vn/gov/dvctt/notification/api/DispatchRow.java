package vn.gov.dvctt.notification.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * A notice on one of its ways.
 *
 * @param subject the notice's first line
 * @param about   submission number of its dossier; empty where there is none
 * @param settledAt when it was known to have arrived or not; null while that is open
 * @param trouble why it waits or failed; empty where it does not
 */
public record DispatchRow(
        long id,
        long accountId,
        String subject,
        String about,
        NoticeChannel channel,
        DispatchState state,
        Instant writtenAt,
        Instant sentAt,
        Instant settledAt,
        String trouble)
        implements Serializable {}
