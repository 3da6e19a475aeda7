package vn.gov.dvctt.account;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What remains of a name where the whole is not to stay: "Nguyễn Thị Hoa" → "N… T… H…". */
record Initials(String words) {
    String text() {
        return Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + "…")
                .collect(Collectors.joining(" "));
    }
}
