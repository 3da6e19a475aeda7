package vn.gov.dvctt.account.api;

import java.time.Instant;

/** An account as its owner sees it; of the identity number only the last digits, the rest as dots. */
public record ProfileView(
        AccountKind kind,
        String name,
        String contact,
        String email,
        String phone,
        String maskedIdentity,
        String taxNumber,
        String address,
        Instant openedAt) {}
