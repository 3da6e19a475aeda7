package vn.gov.dvctt.routing;

/** OPEN until the system decided or has nothing more to do. */
enum RouteState {
    OPEN,
    APPROVED,
    REFUSED,
    STOPPED;

    boolean mayBecome(RouteState next) {
        return this == OPEN && next != OPEN;
    }
}
