package vn.gov.dvctt.document;

import java.text.Normalizer;
import java.util.Locale;

/** A file name as it may be shown and handed out again: no path, no control or direction characters, NFC, at most 200 characters. */
record FileName(String value) {
    private static final int LONGEST = 200;

    static FileName of(String given) {
        var text = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        var last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        // \p{Cf} holds the marks that turn the direction of writing, by which a program passes for a PDF
        var clean =
                last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\"<>|:*?]", "").strip();
        clean = clean.replaceAll("^\\.+", "");
        return new FileName(clean.isEmpty() ? "tep" : shortened(clean));
    }

    /** Lower case, without the point; empty where there is none. */
    String extension() {
        var point = value.lastIndexOf('.');
        return point < 0 ? "" : value.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var point = name.lastIndexOf('.');
        var ending = point < 0 || name.length() - point > 10 ? "" : name.substring(point);
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
