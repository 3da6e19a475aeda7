package vn.gov.dvctt.routing.api;

import java.io.InputStream;
import vn.gov.dvctt.document.api.PaperView;

/** The file counter for specialised systems: the caller is the signed-in system. */
public interface SystemFiles {
    /** A paper of a dossier that was routed to the calling system; refuses with {@code routing.fileUnknown}. */
    PaperView paper(String reference);

    /** Its content, to be closed by the caller; refuses with {@code routing.fileUnknown}. */
    InputStream open(String reference);

    /** Takes a document in; again with the same hash answers the same reference. Refuses with {@code routing.hashDiffers} and as the store does. */
    DepositReceipt deposit(DepositDocument document);
}
