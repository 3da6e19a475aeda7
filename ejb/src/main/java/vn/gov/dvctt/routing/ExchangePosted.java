package vn.gov.dvctt.routing;

/** A message for a system stands in the outbox; the relay may go once this transaction is committed. */
record ExchangePosted(String system) {}
