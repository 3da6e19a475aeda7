package vn.gov.dvctt.bench.probe;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the dossiers of an archive are called and when they came, from their place in it alone: whoever asks for one later need not be told. */
public final class Archived {
    static final String UNIT = "TNN";

    private static final Instant FIRST_DAY = Instant.parse("2024-06-01T00:00:00Z");
    private static final int A_DAY = 1_440;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyMMdd").withZone(ZoneOffset.UTC);
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final List<String> NAMES = List.of(
            "Nguyễn Văn", "Trần Thị", "Lê Hoàng", "Phạm Minh", "Hoàng Thu", "Đỗ Quang", "Công ty TNHH", "Hợp tác xã");

    private Archived() {}

    static Instant submittedAt(int place) {
        return FIRST_DAY.plus(place, ChronoUnit.MINUTES);
    }

    /** Half of what is open is due within a month, some of it is late; in no order. */
    static Instant dueAt(int place) {
        return Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Math.floorMod(scattered(place), 86_400L * 60) - 86_400L * 10, ChronoUnit.SECONDS);
    }

    /** A place in the middle of a list that runs by due date, as the address of a page has it. */
    public static String middle() {
        return Instant.now().truncatedTo(ChronoUnit.DAYS).plus(20, ChronoUnit.DAYS) + "_1";
    }

    public static String number(int place) {
        var letters = new StringBuilder();
        // a factor that shares none with 30: no two places have the same letters
        for (long rest = place * 387_420_487L % 729_000_000L; letters.length() < 6; rest /= 30) {
            letters.append(LETTERS.charAt((int) (rest % 30)));
        }
        return "NS-" + DAY.format(submittedAt(place)) + "-" + letters;
    }

    public static String code(int place) {
        return String.format("000.00.11.G10-%s-%04d", DAY.format(submittedAt(place)), place % A_DAY + 1);
    }

    public static String applicant(int place) {
        return NAMES.get(place % NAMES.size()) + " " + Long.toString(Math.floorMod(scattered(place), 46_656L), 36) + " "
                + place;
    }

    /** The same for the same place, and far from its neighbours'. */
    private static long scattered(int place) {
        long mixed = place * 0x9E3779B97F4A7C15L;
        return (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L >>> 8;
    }
}
