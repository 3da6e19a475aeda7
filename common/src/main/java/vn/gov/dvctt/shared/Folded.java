package vn.gov.dvctt.shared;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as it is searched: lower case, without accents, {@code đ} as {@code d}, runs of anything but letters and digits as one blank. "Giấy phép thăm dò" →
 * "giay phep tham do".
 */
public final class Folded {
    private Folded() {}

    public static String of(String text) {
        // NFD takes the accents off every Vietnamese letter except đ, which has no decomposition in Unicode
        var bare = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
