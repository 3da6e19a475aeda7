package vn.gov.dvctt.processing.api;

import java.util.List;

/** What an agency made electronic of the papers of a dossier of the caller's own. */
public interface OwnConversions {
    /** The attested ones, latest first. */
    List<ConversionView> of(String submissionNumber);

    /** A scan, or the record of it. */
    PaperOnDesk open(String submissionNumber, long paperId);
}
