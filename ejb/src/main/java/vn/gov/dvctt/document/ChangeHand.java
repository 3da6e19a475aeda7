package vn.gov.dvctt.document;

/** A change and the result it is about, in the hands of one at a time. */
record ChangeHand(ResultDocument result, ResultChange change) {}
