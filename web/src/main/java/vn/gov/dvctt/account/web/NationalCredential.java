package vn.gov.dvctt.account.web;

import jakarta.security.enterprise.credential.Credential;

/** A person whom the national provider has vouched for, by the token that stands for it. */
record NationalCredential(String token) implements Credential {
    @Override
    public String toString() {
        return "NationalCredential";
    }
}
