package vn.gov.dvctt.document.api;

/** Why a signature was not found good, as far as people are told; the report that is kept says everything. */
public enum SignatureReason {
    /** Bytes that were signed are not the same any more. */
    CHANGED,
    /** Something was added or exchanged after signing, though the signed bytes are whole. */
    CHANGED_AFTER_SIGNING,
    UNKNOWN_AUTHORITY,
    EXPIRED,
    NOT_YET_VALID,
    REVOKED,
    ON_HOLD,
    /** Whether it was revoked could not be learnt, or not now. */
    REVOCATION_UNKNOWN,
    WEAK_KEY,
    WEAK_DIGEST,
    /** The certificate or its chain does not allow this use. */
    CERTIFICATE,
    TIME_STAMP,
    FORMAT,
    /** See {@link SignatureLine#subIndication}. */
    OTHER
}
