package vn.gov.dvctt.account.api;

import java.time.Instant;

/**
 * Two accounts of one person became one: whoever keeps something under the first id keeps it under the second from now on, in this transaction.
 *
 * @param fromEmail the address that leads nowhere any more
 */
public record AccountsMerged(long fromId, long intoId, String name, String fromEmail, String intoEmail, Instant at) {}
