package vn.gov.dvctt.document;

import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;

/** Time stamps (RFC 3161) of the service at {@code timestamp.address}; without one, of the installation's own development service, in this process. */
@ApplicationScoped
class TimeStamps {
    private static final int PATIENCE = 5_000;
    private static final String POLICY = "1.3.6.1.4.1.99999.1.1";

    private final Trust trust;
    private final SignatureSettings settings;
    private TSPSource source;

    TimeStamps() {
        this(null);
    }

    @Inject
    TimeStamps(Trust trust) {
        this(trust, SignatureSettings.ofThisInstallation());
    }

    TimeStamps(Trust trust, SignatureSettings settings) {
        this.trust = trust;
        this.settings = settings;
    }

    synchronized TSPSource source() {
        if (source == null) {
            source = settings.value("timestamp.address").map(TimeStamps::online).orElseGet(this::own);
        }
        return source;
    }

    private static TSPSource online(String address) {
        var loader = new TimestampDataLoader();
        loader.setTimeoutConnection(PATIENCE);
        loader.setTimeoutResponse(PATIENCE);
        loader.setRedirectsEnabled(false);
        loader.setHttpClientResponseHandler(new BoundedAnswer());
        return new OnlineTSPSource(address, loader);
    }

    private TSPSource own() {
        var authority = trust.authority();
        authority.publish();
        try {
            var own = new KeyEntityTSPSource(
                    authority.open(DevelopmentAuthority.TIME_STAMPS), "key", authority.password());
            own.setTsaPolicy(POLICY);
            return own;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
