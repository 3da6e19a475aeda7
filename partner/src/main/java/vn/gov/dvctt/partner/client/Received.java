package vn.gov.dvctt.partner.client;

import vn.gov.dvctt.routing.message.WireMessage;

/** A message from the portal; the same id again is the same message again. */
public record Received(String messageId, WireMessage message) {}
