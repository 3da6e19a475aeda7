package vn.gov.dvctt.notification;

/** Notices to one person travel on a lane of their own, which thousands at once cannot fill. */
enum Lane {
    SINGLE,
    BULK
}
