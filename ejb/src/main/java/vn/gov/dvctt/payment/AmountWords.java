package vn.gov.dvctt.payment;

/** An amount in Vietnamese words, as receipts want it: "Bốn triệu không trăm chín mươi nghìn đồng". */
final class AmountWords {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] GROUPS = {"", " nghìn", " triệu"};
    private static final long BILLION = 1_000_000_000L;

    private AmountWords() {}

    static String of(long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException(String.valueOf(amount));
        }
        var words = (amount == 0 ? "không" : number(amount, false)) + " đồng";
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** @param after whether something larger stands before it, so that its zeros are said */
    private static String number(long amount, boolean after) {
        if (amount >= BILLION) {
            var rest = amount % BILLION;
            return number(amount / BILLION, after) + " tỷ" + (rest == 0 ? "" : " " + number(rest, true));
        }
        var said = new StringBuilder();
        var began = after;
        for (int group = 2; group >= 0; group--) {
            int three = (int) (amount / power(group) % 1000);
            if (three > 0) {
                said.append(said.isEmpty() ? "" : " ")
                        .append(three(three, began))
                        .append(GROUPS[group]);
                began = true;
            }
        }
        return said.toString();
    }

    private static long power(int group) {
        return group == 2 ? 1_000_000 : group == 1 ? 1000 : 1;
    }

    private static String three(int three, boolean whole) {
        var hundred = three / 100;
        var rest = three % 100;
        if (hundred == 0 && !whole) {
            return two(rest);
        }
        return DIGITS[hundred] + " trăm" + (rest == 0 ? "" : rest < 10 ? " lẻ " + DIGITS[rest] : " " + two(rest));
    }

    private static String two(int two) {
        var ten = two / 10;
        var one = two % 10;
        if (ten == 0) {
            return DIGITS[one];
        }
        var tens = ten == 1 ? "mười" : DIGITS[ten] + " mươi";
        return one == 0 ? tens : tens + " " + one(ten, one);
    }

    /** hai mươi mốt, mười lăm, hai mươi lăm, hai mươi tư */
    private static String one(int ten, int one) {
        if (one == 5) {
            return "lăm";
        }
        if (ten > 1 && one == 1) {
            return "mốt";
        }
        return ten > 1 && one == 4 ? "tư" : DIGITS[one];
    }
}
