package vn.gov.dvctt.document.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gov.dvctt.document.api.SignatureIndication;
import vn.gov.dvctt.document.api.SignatureReason;
import vn.gov.dvctt.document.api.SignerKind;
import vn.gov.dvctt.document.api.TrustStoreKind;
import vn.gov.dvctt.shared.web.Texts;
import vn.gov.dvctt.shared.web.TextsFound;

/** Whatever is found about a signature is said in words, in both languages. */
class SignatureWordsTest {
    @BeforeAll
    static void texts() throws Exception {
        TextsFound.here();
    }

    static Stream<Enum<?>> found() {
        return Stream.<Enum<?>[]>of(
                        SignatureReason.values(),
                        SignatureIndication.values(),
                        SignerKind.values(),
                        TrustStoreKind.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("found")
    void isSaidInBothLanguages(Enum<?> found) {
        var key = found.getDeclaringClass().getSimpleName() + "." + found.name();
        assertTrue(words("vi").containsKey(key), key);
        assertTrue(words("en").containsKey(key), key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXPIRED | hết hạn",
                "REVOKED | thu hồi",
                "ON_HOLD | tạm dừng",
                "NOT_YET_VALID | chưa đến ngày có hiệu lực",
                "UNKNOWN_AUTHORITY | không do tổ chức chứng thực được công nhận",
                "REVOCATION_UNKNOWN | Chưa hỏi được",
                "TIME_STAMP | Dấu thời gian",
                "CHANGED | bị sửa sau khi ký",
                "WEAK_KEY | quá ngắn"
            })
    void theReasonNamesWhatIsWrong(SignatureReason reason, String words) {
        var said = words("vi").getString("SignatureReason." + reason);
        assertTrue(said.contains(words), said);
    }

    @Test
    void aFaultOfADeclarationOrPaperIsSaidToo() {
        var faults = Stream.of("Waiting", "Missing", "Bad", "Other", "Uncheckable")
                .map(end -> "signature.fault.signature" + end);
        assertEquals(5, faults.filter(words("vi")::containsKey).count());
    }

    private static ResourceBundle words(String language) {
        return Texts.of(Locale.forLanguageTag(language));
    }
}
