package vn.gov.dvctt.account.api;

/** What other features ask before they show an operator what is a caller's; not a page's desk. */
public interface SupportConsents {
    /**
     * Writes down for the caller that the signed-in operator looks. Refuses with {@code account.noConsent} unless the caller lets them.
     *
     * @param subject submission number; empty where it is no dossier
     */
    void look(long accountId, SupportPageKind page, String subject);
}
