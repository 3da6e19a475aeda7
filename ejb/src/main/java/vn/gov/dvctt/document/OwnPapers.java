package vn.gov.dvctt.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.ScanState;

/** Keeps what the portal printed itself: nothing in it came from outside, and whoever it is for may read it at once. */
@Dependent
class OwnPapers {
    @Inject
    private ContentStore store;

    @Inject
    private PaperRegister register;

    PaperView keep(String name, byte[] pdf) {
        return register.add(stored(name, pdf));
    }

    /** What was sealed a moment ago: our own seal is not judged again, which would cost as much as putting it. */
    PaperView keepSealed(String name, byte[] pdf) {
        return register.addUnjudged(stored(name, pdf));
    }

    private Paper stored(String name, byte[] pdf) {
        try (var incoming = store.receive(new ByteArrayInputStream(pdf), pdf.length)) {
            var kept = store.keep(incoming);
            var mediaType = FileKind.PDF.mediaType();
            return new Paper(FileName.of(name), mediaType, kept, Instant.now(), ScanState.OWN);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
