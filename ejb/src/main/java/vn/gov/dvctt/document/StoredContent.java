package vn.gov.dvctt.document;

/** What the store keeps, by its hash. */
record StoredContent(String sha256, long bytes) {}
