package vn.gov.dvctt.notification;

/** A short message is to be sent, once the transaction has committed. */
record TextWritten() {}
