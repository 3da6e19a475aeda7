/**
 * The wire contract with specialised processing systems: one record a message, versioned. Text of the contract: {@code wire/asyncapi.yaml} and the JSON
 * Schemas beside it. These records change only by a new version beside the old one; what the portal's features see of each other is elsewhere.
 */
package vn.gov.dvctt.routing.message;
