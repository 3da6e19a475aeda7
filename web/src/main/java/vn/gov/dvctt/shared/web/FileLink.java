package vn.gov.dvctt.shared.web;

/**
 * A stored file to be read from a page.
 *
 * @param href where it is downloaded; empty: it may not be read yet
 * @param look how it is shown in place: pdf, picture, or empty
 */
public record FileLink(String name, String href, String look) {}
