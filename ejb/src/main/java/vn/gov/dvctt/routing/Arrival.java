package vn.gov.dvctt.routing;

/**
 * A message from a system as it came, nothing believed yet but the queue.
 *
 * @param messageId   as the sender gave it; the broker's where he gave none
 * @param messageType may be null
 * @param correlation may be null
 * @param body        null where it was no text message
 * @param sender      as whom the message is marked; null where it is not. The queue proves the system, and a mark that contradicts it is a forgery
 */
record Arrival(String system, String messageId, String messageType, String correlation, String body, String sender) {}
