package vn.gov.dvctt.account.api;

import java.time.Instant;

/**
 * A piece of work that went back to the unit because its holder left.
 *
 * @param kind      TASK, OFFER, DELEGATION or SUBSTITUTION
 * @param reference number by which the unit finds it
 */
public record HandedBack(String kind, String reference, String title, Instant at) {}
