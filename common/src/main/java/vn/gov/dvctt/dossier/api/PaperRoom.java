package vn.gov.dvctt.dossier.api;

/** How many bytes the papers of all of an account's drafts take, and how many they may. */
public record PaperRoom(long used, long most) {
    public long left() {
        return Math.max(0, most - used);
    }
}
