package vn.gov.dvctt.dossier.api;

import java.io.InputStream;
import vn.gov.dvctt.document.api.PaperView;

/** A paper to hand out; the caller closes {@code content}. */
public record DossierFile(PaperView paper, InputStream content) {}
