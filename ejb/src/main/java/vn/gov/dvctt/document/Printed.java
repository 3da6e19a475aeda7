package vn.gov.dvctt.document;

import vn.gov.dvctt.document.api.PaperView;

/** A result as it lies in the store: its number, the code that is printed on it, and the edition of the words. */
record Printed(String number, VerifyCode code, int edition, PaperView paper) {}
