package vn.gov.dvctt.document;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Twelve letters and digits by which anybody verifies a document: sixty bits of chance, none that is taken for another. Written in groups of four. */
record VerifyCode(String value) {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;

    static VerifyCode draw(RandomGenerator chance) {
        var letters = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            letters.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return new VerifyCode(letters.toString());
    }

    /** As people type it: blanks, hyphens and small letters do not matter, and neither does O for 0, I or L for 1. */
    static Optional<VerifyCode> read(String typed) {
        var bare = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (!bare.matches("[" + LETTERS + "]{" + LENGTH + "}")) {
            return Optional.empty();
        }
        return Optional.of(new VerifyCode(bare.replaceAll("(.{4})(?=.)", "$1-")));
    }
}
