package vn.gov.dvctt.shared.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Text with commas between (RFC 4180). Begins with a mark by which spreadsheets know that the Vietnamese letters are UTF-8. */
final class CsvSheet implements Sheet {
    private static final char MARK = '\uFEFF';

    private final Writer out;

    CsvSheet(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write(MARK);
    }

    @Override
    public void row(List<?> cells) {
        try {
            out.write(cells.stream().map(CsvSheet::cell).collect(Collectors.joining(",")));
            out.write("\r\n");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        var text = harmless(value.toString());
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** What people typed must not become a formula when the file is opened: an apostrophe keeps it text. */
    private static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
