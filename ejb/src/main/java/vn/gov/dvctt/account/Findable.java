package vn.gov.dvctt.account;

/** A text that is kept as its keyed hash alone. Before it is stored the text stands in {@code clear}, afterwards only {@code hash} is known. */
record Findable(String clear, String hash) {
    static Findable of(String text) {
        return text == null || text.isEmpty() ? null : new Findable(text, null);
    }

    @Override
    public String toString() {
        return "Findable";
    }
}
