package vn.gov.dvctt.account.api;

import java.io.Serializable;

/** A field of a command that cannot be accepted; the reason is the text {@code account_fault.<reason>}. */
public record Fault(String field, String reason) implements Serializable {}
