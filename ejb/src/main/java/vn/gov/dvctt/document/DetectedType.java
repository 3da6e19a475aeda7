package vn.gov.dvctt.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** What a detector that knows a thousand kinds makes of a content. */
final class DetectedType {
    private DetectedType() {}

    /** By bytes alone it says of a document only that it is an archive: it must not say anything that this kind is not. */
    static boolean agrees(String mediaType, Path content) throws IOException {
        var types = MimeTypes.getDefaultMimeTypes();
        try (var in = new BufferedInputStream(Files.newInputStream(content))) {
            var detected = types.detect(in, new Metadata());
            return types.getMediaTypeRegistry().isInstanceOf(MediaType.parse(mediaType), detected);
        }
    }
}
