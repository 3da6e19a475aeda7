package vn.gov.dvctt.document.api;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What other features ask of the store. Whether a person may see a paper is decided by the feature that holds its id. */
public interface Papers {
    /**
     * Takes a file in: on disk and durable before this returns.
     *
     * <p>A small file is scanned on the way; a larger one, or any while the scanner is away, waits as {@link ScanState#WAITING}.
     *
     * @throws vn.gov.dvctt.shared.Refusal document.empty, document.tooLarge, document.type, document.typeDisagrees, document.infected, and others of the kind
     */
    PaperView store(StorePaper paper);

    /** Looks at a file as {@link #store} would, refusals included, and keeps nothing of it. */
    ExaminedFile examine(StorePaper paper);

    Optional<PaperView> paper(long id);

    /** The known ones among these ids, by id. */
    List<PaperView> papers(Collection<Long> ids);

    /**
     * A stream over the content, to be closed by the caller; the hash is checked while reading and a difference is an IOException at the end. The one place
     * where a content is opened: refuses with {@code document.notScanned} until the scanner has called it clean.
     */
    InputStream open(long id);

    /** Another paper of the same content, which is shared and not copied; refuses like {@link #open} what is not clean, and like {@link #store} what does not fit. */
    PaperView again(long id, List<String> extensions, long maxBytes);

    /** Papers that were taken away and never submitted: they go, and a content that no other paper names goes with them, at the next sweep. */
    void discard(Collection<Long> ids);

    /** Whether a content of that hash is in the store. */
    boolean holds(String sha256);

    /**
     * Prints a PDF from a named template and stores it.
     *
     * @param template path of the template without language, such as {@code dossier/submission-slip}
     * @param values   escaped into the template; nested maps and lists allowed
     * @param name     file name of the PDF
     */
    PaperView print(String template, Map<String, Object> values, String name);

    /** The same under a seal, which says that nobody has changed it since; refuses with {@code document.seal} where the seal cannot be put. */
    PaperView printSealed(String template, Map<String, Object> values, String name, SealKind seal);

    /** The same without storing it, for what is drawn anew whenever somebody asks for it. */
    byte[] draw(String template, Map<String, Object> values);

    /** A text as a QR code: an address that carries the picture within itself. */
    String qrPicture(String text);

    /**
     * Seals one element of an XML; takes as long as the time-stamping service does.
     *
     * @param data  {@code Id} of the element that is sealed
     * @param place XPath of the empty element that takes the seal, outside of the sealed one
     * @throws vn.gov.dvctt.shared.Refusal document.seal: key or time stamps cannot be reached; it can be tried again
     */
    SealedText seal(String xml, SealKind kind, String data, String place);
}
