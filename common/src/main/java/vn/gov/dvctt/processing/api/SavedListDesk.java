package vn.gov.dvctt.processing.api;

import java.util.List;

/** The work lists that the caller keeps; they follow the person from one computer to another. Another's list does not exist here: {@code processing.savedNotFound}. */
public interface SavedListDesk {
    /** By name. */
    List<SavedListRow> lists();

    /** Refuses with {@code processing.savedName}, {@code processing.savedTwice} or, where there are too many already, {@code processing.savedLimit}. */
    long save(SaveList command);

    void rename(long id, String name);

    /** Whether the work list opens with it; no other one does then. */
    void openFirst(long id, boolean first);

    void delete(long id);
}
