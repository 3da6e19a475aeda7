package vn.gov.dvctt.account;

/** Whom a provider vouches for. {@code birthDate} as the provider writes it, or empty. */
record NationalPerson(String issuer, String subject, String name, String identity, String birthDate) {
    @Override
    public String toString() {
        return "NationalPerson";
    }
}
