package vn.gov.dvctt.procedure;

/** Text that a regular expression may look at only so often: backtracking without end stops with a failure instead of a busy server. */
final class BudgetedText implements CharSequence {
    private static final int LOOKS = 200_000;

    /** The budget is used up: whether the text matches will not be known. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Spent() {
            super("a pattern took more than " + LOOKS + " steps");
        }
    }

    private final CharSequence text;
    private final int[] looks;

    BudgetedText(CharSequence text) {
        this(text, new int[1]);
    }

    private BudgetedText(CharSequence text, int[] looks) {
        this.text = text;
        this.looks = looks;
    }

    @Override
    public char charAt(int index) {
        if (++looks[0] > LOOKS) {
            throw new Spent();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BudgetedText(text.subSequence(start, end), looks);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
