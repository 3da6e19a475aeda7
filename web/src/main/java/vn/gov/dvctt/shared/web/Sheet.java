package vn.gov.dvctt.shared.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** A table on its way to a reader, row by row; what was written is not kept. */
public interface Sheet extends AutoCloseable {
    /** Lines to an answer: spreadsheets as most offices use them, or text. */
    enum Kind {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** By the end of an address; everything but {@code .xlsx} is text. */
        public static Kind of(String address) {
            return address.endsWith(".xlsx") ? XLSX : CSV;
        }
    }

    static Sheet of(Kind kind, String title, OutputStream out) throws IOException {
        return kind == Kind.XLSX ? new XlsxSheet(title, out) : new CsvSheet(out);
    }

    /** Cells as text; numbers stay numbers. */
    void row(List<?> cells);

    /** Writes what is left; the stream itself stays open. */
    @Override
    void close() throws IOException;
}
