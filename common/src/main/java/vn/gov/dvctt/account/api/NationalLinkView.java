package vn.gov.dvctt.account.api;

import java.time.Instant;

/** The national identity that one's account is linked to; of the number only the last digits. */
public record NationalLinkView(String name, String maskedIdentity, Instant linkedAt) {}
