package vn.gov.dvctt.shared.web.rest;

import java.util.Locale;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.dvctt.shared.web.Formats;

/** Words to show to people. */
@Schema(description = "Words to show to people, in both languages of the portal.")
public record Words(
        @Schema(description = "Vietnamese", examples = "Đang giải quyết") String vi,
        @Schema(description = "English; null where only the Vietnamese wording of the law exists", nullable = true)
                String en) {
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    public static Words in(Function<Locale, String> text) {
        return new Words(text.apply(VIETNAMESE), text.apply(Locale.ENGLISH));
    }

    /** The text of this key. */
    public static Words of(String key) {
        return in(language -> Formats.text(language, key));
    }
}
