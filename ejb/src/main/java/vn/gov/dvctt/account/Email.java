package vn.gov.dvctt.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What accounts are found by: a mail address in small letters, a phone number as {@code +84912345678}, or an account number as {@code DVC-7K2Q-MX4B} where
 * neither was proven. Without blanks.
 */
record Email(String text) {
    private static final Pattern LOCAL_PHONE = Pattern.compile("0\\d{9,10}");
    private static final Pattern PHONE = Pattern.compile("\\+\\d{8,15}");
    private static final Pattern NUMBER = Pattern.compile("dvc-?([a-z0-9]{4})-?([a-z0-9]{4})");
    private static final String VIETNAM = "+84";
    /** Without those that are taken for one another when read aloud or copied. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int HALF = 4;

    Email {
        text = text == null ? "" : plain(text.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
    }

    private static String plain(String typed) {
        var digits = typed.replace(".", "");
        if (LOCAL_PHONE.matcher(digits).matches()) {
            return VIETNAM + digits.substring(1);
        }
        if (PHONE.matcher(digits).matches()) {
            return digits;
        }
        var number = NUMBER.matcher(typed);
        return number.matches() ? ("DVC-" + number.group(1) + "-" + number.group(2)).toUpperCase(Locale.ROOT) : typed;
    }

    /** An account number that was not given before, as good as certainly. */
    static Email freshNumber() {
        return new Email("DVC-" + drawn() + "-" + drawn());
    }

    private static String drawn() {
        return new SecureRandom()
                .ints(HALF, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }

    boolean isMail() {
        return text.contains("@");
    }

    boolean isPhone() {
        return PHONE.matcher(text).matches();
    }

    /** Whether something can be sent there. */
    boolean isChannel() {
        return isMail() || isPhone();
    }
}
