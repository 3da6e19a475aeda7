package vn.gov.dvctt.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.gov.dvctt.document.api.SealedFile;
import vn.gov.dvctt.document.api.SealedFiles;

/** Sealed files for other features. */
@Stateless
@PermitAll
public class SealedFilesBean implements SealedFiles {
    @Inject
    private Envelopes envelopes;

    @Override
    public byte[] seal(byte[] content) {
        return envelopes.closed(content);
    }

    @Override
    public SealedFile open(byte[] file) {
        return envelopes.opened(file);
    }
}
