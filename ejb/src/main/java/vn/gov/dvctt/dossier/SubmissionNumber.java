package vn.gov.dvctt.dossier;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The number a filer gets before reception: {@code NS-261124-7KQ2MX}. Without letters and digits that are taken for each other: no 0 O 1 I L U. */
record SubmissionNumber(String value) {
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd").withZone(VIETNAM);

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("NS-\\d{6}-[" + LETTERS + "]{6}");

    SubmissionNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a submission number");
        }
    }

    static SubmissionNumber draw(Instant now, RandomGenerator chance) {
        var text = new StringBuilder("NS-").append(DAY.format(now)).append('-');
        for (int i = 0; i < 6; i++) {
            text.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return new SubmissionNumber(text.toString());
    }
}
