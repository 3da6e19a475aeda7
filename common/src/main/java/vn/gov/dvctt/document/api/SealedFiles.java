package vn.gov.dvctt.document.api;

/** Files that go from portal to portal under this portal's seal. Who may send or take one was asked by the calling feature. */
public interface SealedFiles {
    /** A CAdES file that holds the content, with time stamp and all that proves it later. Refuses with {@code document.seal}. */
    byte[] seal(byte[] content);

    /**
     * What a sealed file holds. Refuses with {@code document.noSealedFile} what is none, with {@code document.sealBroken} what was changed, and with
     * {@code document.sealUnknown} a seal by nobody who stands below {@code trust/government}.
     */
    SealedFile open(byte[] file);
}
