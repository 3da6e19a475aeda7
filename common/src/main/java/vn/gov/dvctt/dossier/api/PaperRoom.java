package vn.gov.dvctt.dossier.api;

import vn.gov.dvctt.shared.Refusal;

/** How many bytes the papers of all of an account's drafts take, and how many they may. */
public record PaperRoom(long used, long most) {
    private static final long MEGABYTE = 1L << 20;

    public long left() {
        return Math.max(0, most - used);
    }

    /** Refuses with {@code dossier.noRoom} what does not fit, and says what stands in its way, in megabytes. */
    public void refuseUnlessFits(long bytes, long underway) {
        if (bytes + underway > left()) {
            throw new Refusal(
                    "dossier.noRoom", megabytes(bytes), megabytes(used), megabytes(underway), megabytes(most));
        }
    }

    private static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }
}
