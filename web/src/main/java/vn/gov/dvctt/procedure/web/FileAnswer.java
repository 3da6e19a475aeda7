package vn.gov.dvctt.procedure.web;

/**
 * One answer that a form file gives.
 *
 * @param path  of the answer
 * @param kept  in the writing in which answers are kept, as far as it could be understood
 * @param place where it stands, and what stands there
 */
record FileAnswer(String path, String kept, FilePlace place) {}
