package vn.gov.dvctt.dossier.api;

import java.util.Optional;
import java.util.regex.Pattern;

/** The code given at reception, {@code 000.00.00.G13-170712-0001} (Circular 01/2018/TT-VPCP, article 19). */
public record DossierCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}-\\d{6}-\\d{4,6}");

    public DossierCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a dossier code: " + value);
        }
    }

    /** As somebody typed it; empty where it is no code at all. */
    public static Optional<DossierCode> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new DossierCode(text)) : Optional.empty();
    }
}
