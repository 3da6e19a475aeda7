package vn.gov.dvctt.document.api;

import java.time.Instant;

/** What the registers say of a document to anybody: nothing that whoever holds the paper does not have already. */
public sealed interface VerifiedDocument permits VerifiedResult, VerifiedNotice {
    String code();

    String number();

    Instant issuedAt();

    String unitName();

    String procedureTitle();
}
