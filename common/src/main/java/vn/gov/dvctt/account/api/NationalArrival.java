package vn.gov.dvctt.account.api;

/** Whom the provider vouches for; of the identity number only the last digits. {@code linked}: an account belongs to this identity already. */
public record NationalArrival(String name, String maskedIdentity, boolean linked) {}
