package vn.gov.dvctt.document.api;

import java.io.InputStream;

/** A file to hand out; the reader closes the content. */
public record ResultFile(PaperView paper, InputStream content) {}
