package vn.gov.dvctt.document.api;

import java.io.InputStream;
import java.util.Optional;

/** The public question whether a document is ours. */
public interface Verification {
    /** The largest file that is looked at, in bytes. */
    long MOST_BYTES = 20L * 1024 * 1024;

    /**
     * By the code that is printed on it, with or without hyphens.
     *
     * @return empty for a code that nobody gave; refuses with {@code document.verifyBusy} and the minutes to wait after too many questions
     */
    Optional<VerifiedDocument> byCode(String code);

    /**
     * By the file itself, which is not kept.
     *
     * <p>Refuses with {@code document.verifyBusy}, {@code document.tooLarge} (the largest number of bytes) and {@code document.empty}.
     */
    FileVerdict byFile(InputStream content);
}
