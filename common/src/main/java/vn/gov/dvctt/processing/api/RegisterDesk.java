package vn.gov.dvctt.processing.api;

import java.util.function.Consumer;
import vn.gov.dvctt.shared.Page;

/** The register book of the caller's unit. A period that ends before it begins is refused with {@code processing.period}. */
public interface RegisterDesk {
    /** One page of 25 in order of reception. */
    Page<RegisterRow> page(RegisterPeriod period, String cursor);

    /** The book of a period on paper; a longer one than people would print is refused with {@code processing.registerTooLong}. */
    PrintedPaper print(RegisterPeriod period);

    /** Every line of a period, one after the other; no more of them in memory than a block. Leaves one row in the ledger. */
    void export(RegisterPeriod period, Consumer<RegisterRow> lines);
}
