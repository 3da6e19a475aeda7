package vn.gov.dvctt.notification.api;

/** @param words of a mail: the subject, an empty line, paragraphs; of any other channel one line */
public record SaveWording(WordingPlace place, String words) {}
