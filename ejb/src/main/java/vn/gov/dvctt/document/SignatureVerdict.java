package vn.gov.dvctt.document;

import vn.gov.dvctt.document.api.SignatureReport;

/** What was found about a document, with the whole report of the library as XML; empty where nothing is signed. */
record SignatureVerdict(SignatureReport report, String xml) {}
