package vn.gov.dvctt.reporting.api;

import java.io.OutputStream;
import java.util.List;

/** What the portal holds about the signed-in person, and who looked at it. Both refuse with {@code reporting.ownOnly} whoever acts for an organisation at the moment. */
public interface OwnData {
    /** Officials, operators and systems that opened the person's dossiers, latest first, at most 200. */
    List<AccessRow> accesses();

    /** Everything, as JSON in UTF-8, written while it is read; files are named with the address under which they may be fetched. */
    void export(OutputStream out);
}
