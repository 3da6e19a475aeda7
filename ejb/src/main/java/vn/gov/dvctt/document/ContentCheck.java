package vn.gov.dvctt.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.gov.dvctt.shared.Refusal;

/** What a content of a known kind must not be: two kinds in one, a bomb, a flood of pixels, a locked door. */
final class ContentCheck {
    private static final long MOST_PIXELS = 100_000_000;
    private static final int TAIL = 2048;

    private ContentCheck() {}

    /** @return whether something in it may be signed; a document that carries no signature is known at once */
    static boolean check(FileKind kind, Path content) throws IOException {
        if (!kind.isArchive() && Archive.isOne(content)) {
            throw new Refusal("document.twoKinds");
        }
        if (kind.isArchive()) {
            archive(kind, content);
        }
        if (kind.isImage()) {
            image(content);
        }
        return kind == FileKind.PDF ? pdf(content) : SignatureChecks.isOfAKind(kind.mediaType());
    }

    private static void archive(FileKind kind, Path content) {
        try {
            Archive.check(content, kind.entry());
        } catch (IOException broken) {
            throw new Refusal("document.broken");
        }
    }

    /** Asks for width and height only: nothing is unpacked. */
    private static void image(Path content) throws IOException {
        try (var in = ImageIO.createImageInputStream(content.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Refusal("document.broken");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new Refusal("document.tooManyPixels", MOST_PIXELS / 1_000_000);
                }
            } catch (IOException | RuntimeException broken) {
                throw broken instanceof Refusal refusal ? refusal : new Refusal("document.broken");
            } finally {
                reader.dispose();
            }
        }
    }

    /** Ends as it says, and opens without a password. Readers mend much that is broken: so does whoever looks at it. */
    private static boolean pdf(Path content) throws IOException {
        if (!tail(content).contains("%%EOF")) {
            throw new Refusal("document.twoKinds");
        }
        try (var document = Loader.loadPDF(content.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (!document.getCurrentAccessPermission().canExtractForAccessibility()) {
                throw new Refusal("document.encrypted");
            }
            return !document.getSignatureDictionaries().isEmpty();
        } catch (InvalidPasswordException locked) {
            throw new Refusal("document.encrypted");
        } catch (IOException mendable) {
            return true;
        }
    }

    private static String tail(Path content) throws IOException {
        try (var file = new RandomAccessFile(content.toFile(), "r")) {
            var from = Math.max(0, file.length() - TAIL);
            var bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
