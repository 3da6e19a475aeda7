package vn.gov.dvctt.document.api;

/** A sample as PDF, and its first page as a PNG. */
public record TemplatePreview(byte[] pdf, byte[] picture) {}
