package vn.gov.dvctt.account.api;

import java.time.Instant;

/** One line of what an operator finds; of the address only as much as tells it from others. */
public record AccountRow(
        long id, AccountKind kind, String name, String maskedEmail, AccountStanding standing, Instant openedAt) {}
