package vn.gov.dvctt.document.api;

/** How a signature stands (ETSI EN 319 102-1): proven, not to be decided now, or wrong. */
public enum SignatureIndication {
    TOTAL_PASSED,
    INDETERMINATE,
    TOTAL_FAILED
}
