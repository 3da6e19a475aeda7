package vn.gov.dvctt.document.api;

/** The number that was given, and the id of the document in the store. */
public record IssuedResult(String number, long paper) {}
