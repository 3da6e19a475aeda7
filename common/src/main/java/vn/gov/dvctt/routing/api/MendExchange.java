package vn.gov.dvctt.routing.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A dead letter put right by hand; the original stays.
 *
 * @param messageType name and version under which it is to be read
 */
public record MendExchange(long id, @NotBlank @Size(max = 60) String messageType, @NotBlank String body) {}
