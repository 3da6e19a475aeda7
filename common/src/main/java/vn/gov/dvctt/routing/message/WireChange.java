package vn.gov.dvctt.routing.message;

/** One thing that a supplement changed; {@code before} or {@code after} is null where there was nothing. */
public record WireChange(String path, String before, String after) {}
