package vn.gov.dvctt.document;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Whether a PDF is another one with signatures put into it. Signing programs write a file anew in their own ways, so not bytes are compared but pages and the words on
 * them; what a visible signature shows is no part of a page.
 */
final class SignedCopy {
    private SignedCopy() {}

    static boolean isOf(byte[] document, Path signed) {
        try (var ours = Loader.loadPDF(document);
                var theirs = Loader.loadPDF(signed.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return !theirs.getSignatureDictionaries().isEmpty()
                    && ours.getNumberOfPages() == theirs.getNumberOfPages()
                    && words(ours).equals(words(theirs));
        } catch (IOException broken) {
            return false;
        }
    }

    private static String words(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip();
    }
}
