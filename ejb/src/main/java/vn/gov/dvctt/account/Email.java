package vn.gov.dvctt.account;

import java.util.Locale;

/** A mail address as accounts are found by it: without outer blanks, in small letters. */
record Email(String text) {
    Email {
        text = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
