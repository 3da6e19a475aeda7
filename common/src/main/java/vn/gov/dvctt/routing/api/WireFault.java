package vn.gov.dvctt.routing.api;

/**
 * Where a message breaks its schema.
 *
 * @param path     JSON pointer, such as {@code /items/0/reason}; {@code /} is the whole message
 * @param rule     keyword of the schema: required, type, pattern, …; {@code json} where it is not JSON at all
 * @param expected what the schema wants there
 */
public record WireFault(String path, String rule, String expected) {}
