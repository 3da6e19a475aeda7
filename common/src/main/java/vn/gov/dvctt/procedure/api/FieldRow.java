package vn.gov.dvctt.procedure.api;

/** A field of the ministry's work with the number of its procedures; {@code icon} is a name of the icon tag. */
public record FieldRow(String code, String name, String nameEn, String icon, long procedures) {}
