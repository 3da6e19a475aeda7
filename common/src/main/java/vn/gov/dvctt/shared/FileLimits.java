package vn.gov.dvctt.shared;

/** How large files may be: one source for the page that says so, the desks that decide, and the servlet that takes the bytes. A proxy before the portal need only let a piece pass. */
public final class FileLimits {
    /** One file, whatever its component allows: {@code dvctt.upload.most-bytes}. */
    public static final long MOST_BYTES = Long.getLong("dvctt.upload.most-bytes", 1L << 30);

    /** One file for a component that says nothing of it: {@code dvctt.upload.usual-bytes}. */
    public static final long USUAL_BYTES = Long.getLong("dvctt.upload.usual-bytes", 50L << 20);

    /** All that is not submitted yet of one account: {@code dvctt.account.most-bytes}. */
    public static final long ROOM = Long.getLong("dvctt.account.most-bytes", 5L << 30);

    /** What a browser sends at once of a large file. */
    public static final long PIECE = 4L << 20;

    private FileLimits() {}
}
