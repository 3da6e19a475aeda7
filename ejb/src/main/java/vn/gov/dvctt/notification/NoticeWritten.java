package vn.gov.dvctt.notification;

/** Something is to be sent, once the transaction has committed. */
record NoticeWritten() {}
