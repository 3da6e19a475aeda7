package vn.gov.dvctt.document.api;

import java.text.Normalizer;
import java.util.Locale;

/** A name as certificates and accounts write it; the same whatever the capitals, the blanks and the way accents are composed. Accents themselves tell people apart. */
public record SignerName(String value) {
    public SignerName {
        value = Normalizer.normalize(value == null ? "" : value, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
