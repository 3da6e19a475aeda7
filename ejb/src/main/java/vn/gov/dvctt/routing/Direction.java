package vn.gov.dvctt.routing;

/** OUT: to a system; IN: from one. */
enum Direction {
    OUT,
    IN
}
