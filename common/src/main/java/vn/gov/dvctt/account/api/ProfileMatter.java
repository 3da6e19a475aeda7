package vn.gov.dvctt.account.api;

/** What a campaign asks people to look over. */
public enum ProfileMatter {
    CONTACT,
    ADDRESS,
    IDENTITY
}
