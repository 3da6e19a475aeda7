package vn.gov.dvctt.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.SealKind;
import vn.gov.dvctt.shared.Refusal;

/** A result that its approver signed: the signature is judged, then the agency's seal is put over it, so that the seal vouches for the signature too. */
@Dependent
class ResultSealing {
    @Inject
    private PaperRegister papers;

    @Inject
    private ContentStore store;

    @Inject
    private SignatureReader signatures;

    @Inject
    private Sealing sealing;

    @Inject
    private OwnPapers own;

    PaperView sealed(long signedPaper, String unsignedName, String number, String approver) {
        var signed = papers.paper(signedPaper).orElseThrow(() -> new Refusal("document.notFound"));
        var bytes = bytes(signed);
        try {
            OfficialSignature.refuseUnlessOf(signatures.read(bytes), approver);
            return own.keep(unsignedName, sealing.seal(bytes, SealKind.AGENCY, number));
        } finally {
            // what is not sealed never goes out; where it could not be, it is signed anew
            papers.remove(List.of(signedPaper), Instant.now());
        }
    }

    private byte[] bytes(PaperView paper) {
        try (var content = store.open(paper.sha256())) {
            return content.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
