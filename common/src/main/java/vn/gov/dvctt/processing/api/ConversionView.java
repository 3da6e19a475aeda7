package vn.gov.dvctt.processing.api;

import java.time.Instant;
import vn.gov.dvctt.document.api.PaperView;

/**
 * A paper that was made electronic at the agency.
 *
 * @param original null until it is attested, as everything behind it
 * @param record   the sealed record of the conversion
 */
public record ConversionView(
        long id,
        int component,
        String componentName,
        PaperView scan,
        String scannedBy,
        Instant scannedAt,
        OriginalKind original,
        String reference,
        int pages,
        String device,
        String attestedBy,
        Instant attestedAt,
        PaperView record) {
    public boolean isAttested() {
        return attestedAt != null;
    }
}
