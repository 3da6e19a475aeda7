package vn.gov.dvctt.account.api;

/** The keys under which personal data lie in the database: looked at, and renewed. */
public interface KeyDesk {
    KeyStanding standing();

    /** Makes a new key; everything is sealed anew with it in the background. Refused with {@code keys.underway} while the former renewal has not ended. */
    void renew();
}
