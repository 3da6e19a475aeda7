package vn.gov.dvctt.account.api;

import java.time.Instant;

/**
 * An account as its owner sees it; of the identity number only the last digits, the rest as dots.
 *
 * @param signInName   mail address, phone number or account number
 * @param proven       whether signInName is a channel that was proven
 * @param paper        null where none was declared
 * @param checkPending whether the operator has been asked to look at the papers and has not answered
 */
public record ProfileView(
        AccountKind kind,
        String name,
        String contact,
        String position,
        String signInName,
        boolean proven,
        String phone,
        IdentityKind paper,
        String maskedIdentity,
        String taxNumber,
        String businessNumber,
        String address,
        VerificationLevel level,
        boolean checkPending,
        Instant openedAt) {}
