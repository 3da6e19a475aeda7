package vn.gov.dvctt.processing.api;

/** A component of which the original is to be brought. */
public record OriginalsItem(int component, String name) {}
