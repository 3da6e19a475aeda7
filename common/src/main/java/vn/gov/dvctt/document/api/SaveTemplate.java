package vn.gov.dvctt.document.api;

import java.time.LocalDate;

/** The words of the caller's agency for a kind, to hold from a day on. */
public record SaveTemplate(TemplateKind kind, String text, LocalDate validFrom) {}
