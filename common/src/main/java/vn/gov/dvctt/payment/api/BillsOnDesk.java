package vn.gov.dvctt.payment.api;

import java.util.List;

/** For officials of a unit beside what a bill is for. */
public interface BillsOnDesk {
    List<BillRow> of(String reference);
}
