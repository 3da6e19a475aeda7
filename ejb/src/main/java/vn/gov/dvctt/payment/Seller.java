package vn.gov.dvctt.payment;

/** Who issues a receipt or invoice: the unit, under the tax number of the agency. */
record Seller(String name, String taxNumber, String address) {}
