package vn.gov.dvctt.notification;

/** Where a page of a list that begins with the latest ended. */
final class Place {
    private Place() {}

    /** The row before which the next page begins; one that was tampered with begins anew. */
    static long before(String cursor) {
        return cursor != null && cursor.matches("\\d{1,18}") ? Long.parseLong(cursor) : Long.MAX_VALUE;
    }
}
