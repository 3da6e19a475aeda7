package vn.gov.dvctt.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Kinds of files that the portal knows: the endings of their names, how their content begins, and what a detector that knows a thousand kinds makes of it. */
enum FileKind {
    PDF("application/pdf", List.of("pdf"), "255044462d"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            "504b0304",
            "word/document.xml"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            "504b0304",
            "xl/workbook.xml"),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt"), "504b0304", "content.xml"),
    DOC("application/msword", List.of("doc"), "d0cf11e0a1b11ae1"),
    XLS("application/vnd.ms-excel", List.of("xls"), "d0cf11e0a1b11ae1"),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), "ffd8ff"),
    PNG("image/png", List.of("png"), "89504e470d0a1a0a"),
    TIFF_LITTLE("image/tiff", List.of("tif", "tiff"), "49492a00"),
    TIFF_BIG("image/tiff", List.of("tif", "tiff"), "4d4d002a"),
    ZIP("application/zip", List.of("zip"), "504b0304", ""),
    DWG("image/vnd.dwg", List.of("dwg"), "41433130"),
    /** Signed by XAdES. */
    XML("application/xml", List.of("xml"), "3c"),
    XML_MARKED("application/xml", List.of("xml"), "efbbbf3c"),
    /** Signed by CAdES, with what was signed inside: DER, of a definite length or not. */
    P7M_DER("application/pkcs7-signature", List.of("p7m"), "3082"),
    P7M_BER("application/pkcs7-signature", List.of("p7m"), "3080"),
    ASIC_E("application/vnd.etsi.asic-e+zip", List.of("asice", "sce"), "504b0304", ""),
    ASIC_S("application/vnd.etsi.asic-s+zip", List.of("asics", "scs"), "504b0304", "");

    private static final int HEAD = 1024;

    private final String mediaType;
    private final List<String> extensions;
    private final byte[] magic;
    private final String entry;

    FileKind(String mediaType, List<String> extensions, String magic) {
        this(mediaType, extensions, magic, null);
    }

    /** @param entry what an archive of this kind must hold; empty: anything; null: no archive */
    FileKind(String mediaType, List<String> extensions, String magic, String entry) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.magic = HexFormat.of().parseHex(magic);
        this.entry = entry;
    }

    /** The kind whose ending, whose first bytes and whose content as a whole all fit. */
    static Optional<FileKind> of(String extension, Path content) throws IOException {
        var head = head(content);
        for (var kind : values()) {
            if (kind.extensions.contains(extension)
                    && kind.begins(head)
                    && DetectedType.agrees(kind.mediaType, content)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    String mediaType() {
        return mediaType;
    }

    boolean isArchive() {
        return entry != null;
    }

    /** What an archive of this kind must hold; empty: nothing in particular. */
    String entry() {
        return entry == null ? "" : entry;
    }

    boolean isImage() {
        return mediaType.startsWith("image/") && this != DWG;
    }

    /** From the first byte on: a header further in would let something else stand before it. */
    private boolean begins(byte[] head) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static byte[] head(Path content) throws IOException {
        try (var in = Files.newInputStream(content)) {
            return in.readNBytes(HEAD);
        }
    }
}
