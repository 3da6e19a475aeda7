package vn.gov.dvctt.document.api;

/** A notice as it was entered: the code by which anybody verifies it, and the paper that is its sealed PDF. */
public record IssuedNotice(String code, long paper) {}
