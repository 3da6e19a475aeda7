package vn.gov.dvctt.notification;

/** A notice waits until it is sent, or until nobody needs it any more. */
enum NoticeState {
    PENDING,
    SENT,
    GIVEN_UP
}
