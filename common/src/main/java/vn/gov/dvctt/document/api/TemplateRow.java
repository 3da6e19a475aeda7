package vn.gov.dvctt.document.api;

import java.time.LocalDate;

/** A kind and the edition in force; {@code validFrom} is null for the first edition, which came with the system. */
public record TemplateRow(TemplateKind kind, int edition, LocalDate validFrom, boolean draft) {}
