package vn.gov.dvctt.account.web;

import jakarta.security.enterprise.credential.Credential;
import vn.gov.dvctt.account.api.EnterCode;

/** The second step of a sign-in, on its way through the container. */
record CodeCredential(EnterCode step) implements Credential {}
