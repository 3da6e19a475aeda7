package vn.gov.dvctt.notification;

/** Something is to be sent in a lane, once the transaction has committed. */
record NoticeWritten(Lane lane) {}
