package vn.gov.dvctt.procedure.web;

/**
 * Where a form stands in its page.
 *
 * @param clientId of the component
 * @param shelf    what the browser keeps answers under that could not be saved yet, one for each draft; empty: keep none
 * @param mendAt   page where the faults of a form that is only read can be mended; empty: in this one
 */
record FormFrame(String clientId, String shelf, String mendAt, FormFiles files) {}
