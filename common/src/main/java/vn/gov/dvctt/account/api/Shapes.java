package vn.gov.dvctt.account.api;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gov.dvctt.shared.Folded;

/** The shapes of what people enter about themselves; each is explained on the page in the same words. */
final class Shapes {
    static final int PASSWORD_LEAST = 10;
    static final int PASSWORD_MOST = 128;

    private static final int NAME_MOST = 200;
    private static final int GROUND_LEAST = 5;
    private static final int GROUND_MOST = 500;
    private static final int ACCOUNT_MOST = 1000;
    private static final int ADDRESS_LEAST = 5;
    private static final int ADDRESS_MOST = 400;
    private static final int EMAIL_MOST = 200;
    private static final int TELLING_LEAST = 4;
    private static final int DIFFERENT_LEAST = 5;

    private static final Pattern EMAIL = Pattern.compile(
            "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");
    private static final Pattern PHONE = Pattern.compile("0\\d{9,10}|\\+\\d{8,15}");
    private static final Map<IdentityKind, Pattern> IDENTITY = Map.of(
            IdentityKind.CITIZEN_CARD,
            Pattern.compile("\\d{12}"),
            IdentityKind.FORMER_CARD,
            Pattern.compile("\\d{9}"),
            IdentityKind.PASSPORT,
            Pattern.compile("(?=[A-Z0-9]*\\d)[A-Z0-9]{6,12}"));
    // enterprise: 10 digits; its branch: three more; household businesses use the owner's 12-digit number
    private static final Pattern TAX = Pattern.compile("\\d{10}(?:-?\\d{3})?|\\d{12}");
    // certificates and founding decisions carry letters and strokes: 01A8012345, 12/QD-UBND
    private static final Pattern BUSINESS = Pattern.compile("(?=.*\\d)[\\p{Lu}0-9][\\p{Lu}0-9./-]{3,39}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private Shapes() {}

    /** One line, NFC, without control characters and outer blanks. */
    static String tidy(String text) {
        if (text == null) {
            return "";
        }
        var line = CONTROL.matcher(text).replaceAll(" ");
        return Normalizer.normalize(line, Normalizer.Form.NFC).strip();
    }

    static String email(String text) {
        return tidy(text).toLowerCase(Locale.ROOT);
    }

    /** Numbers as people write them, without blanks and dots: "0912 345.678" → "0912345678". */
    static String digits(String text) {
        return tidy(text).replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
    }

    static boolean isName(String name) {
        return name.length() >= 2
                && name.length() <= NAME_MOST
                && name.codePoints().anyMatch(Character::isLetter);
    }

    static boolean isEmail(String email) {
        return email.length() <= EMAIL_MOST && EMAIL.matcher(email).matches();
    }

    static boolean isPhone(String phone) {
        return PHONE.matcher(phone).matches();
    }

    static boolean isIdentityNumber(IdentityKind kind, String number) {
        return IDENTITY.get(kind).matcher(number).matches();
    }

    static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    static boolean isBusinessNumber(String number) {
        return BUSINESS.matcher(number).matches();
    }

    /** A day as people write it: 1/2/1990 or 01/02/1990; empty where it is none. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    static boolean isTaxNumber(String number) {
        return TAX.matcher(number).matches();
    }

    /** Why something was done, in words that can be checked later. */
    static boolean isGround(String ground) {
        return ground.length() >= GROUND_LEAST && ground.length() <= GROUND_MOST;
    }

    /** What somebody has to tell of something: a few words at least. */
    static boolean isAccount(String words) {
        return words.length() >= GROUND_LEAST && words.length() <= ACCOUNT_MOST;
    }

    static boolean isAddress(String address) {
        return address.length() >= ADDRESS_LEAST && address.length() <= ADDRESS_MOST;
    }

    /** Why a password is too weak, as a text key; empty where it is strong enough. */
    static Optional<String> passwordFault(String password, String email, String name) {
        if (password == null || password.length() < PASSWORD_LEAST) {
            return Optional.of("passwordShort");
        }
        if (password.length() > PASSWORD_MOST) {
            return Optional.of("passwordLong");
        }
        var letters = password.codePoints().anyMatch(Character::isLetter);
        var others = password.codePoints().anyMatch(each -> !Character.isLetter(each));
        if (!letters || !others) {
            return Optional.of("passwordKinds");
        }
        if (password.codePoints().distinct().count() < DIFFERENT_LEAST) {
            return Optional.of("passwordRepeats");
        }
        return tells(password, email, name) ? Optional.of("passwordTells") : Optional.empty();
    }

    private static boolean tells(String password, String email, String name) {
        var plain = Folded.of(password).replace(" ", "");
        var mailbox = Folded.of(email.split("@")[0]).replace(" ", "");
        var person = Folded.of(name).replace(" ", "");
        return mailbox.length() >= TELLING_LEAST && plain.contains(mailbox)
                || person.length() >= TELLING_LEAST && plain.contains(person);
    }
}
