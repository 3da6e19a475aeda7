package vn.gov.dvctt.document;

import eu.europa.esig.dss.service.http.commons.CommonsHttpClientResponseHandler;
import java.io.IOException;
import org.apache.hc.core5.http.HttpEntity;

/** No list of revoked certificates is worth filling the heap for. */
class BoundedAnswer extends CommonsHttpClientResponseHandler {
    private static final int MOST = 16 << 20;

    @Override
    protected byte[] getContent(HttpEntity entity) throws IOException {
        if (entity.getContentLength() > MOST) {
            throw new IOException("longer than " + MOST + " bytes");
        }
        try (var in = entity.getContent()) {
            var content = in.readNBytes(MOST + 1);
            if (content.length > MOST) {
                throw new IOException("longer than " + MOST + " bytes");
            }
            return content;
        }
    }
}
