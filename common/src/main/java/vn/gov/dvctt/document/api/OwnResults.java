package vn.gov.dvctt.document.api;

import java.util.List;

/** Results of one's own dossiers. */
public interface OwnResults {
    /** Newest first; empty for a dossier that is somebody else's. */
    List<OwnResult> results(String submissionNumber);

    ResultFile open(long id);
}
