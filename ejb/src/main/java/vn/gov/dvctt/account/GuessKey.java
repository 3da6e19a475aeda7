package vn.gov.dvctt.account;

/** A row of the count; about whom it is cannot be read from it. */
record GuessKey(GuessKind kind, String text) {
    static GuessKey of(GuessKind kind, String about) {
        return new GuessKey(kind, kind + ":" + new Secret(about).hash());
    }
}
