package vn.gov.dvctt.account.api;

/** The papers by which a person is known: card of twelve digits, the former card of nine, a passport of any country. */
public enum IdentityKind {
    CITIZEN_CARD,
    FORMER_CARD,
    PASSPORT
}
