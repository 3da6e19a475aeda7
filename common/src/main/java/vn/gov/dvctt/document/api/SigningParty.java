package vn.gov.dvctt.document.api;

/** On whose behalf somebody signs: each party may have a remote signing service of its own, and is believed by a trust store of its own. */
public enum SigningParty {
    /** For themselves or their organisation, with a certificate of a public authority. */
    APPLICANT,
    /** For their agency, with a certificate of the Government's public-duty authority. */
    OFFICIAL
}
