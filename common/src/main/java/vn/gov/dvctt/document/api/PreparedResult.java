package vn.gov.dvctt.document.api;

/** A result that has its number and is printed, and waits to be signed; {@code paper} is the print without any signature. */
public record PreparedResult(long id, String number, long paper) {}
