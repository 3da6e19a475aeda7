package vn.gov.dvctt.processing.api;

import java.io.InputStream;
import vn.gov.dvctt.document.api.PaperView;

/** A paper of a dossier with its content; the reader closes the stream. */
public record PaperOnDesk(PaperView paper, InputStream content) {}
