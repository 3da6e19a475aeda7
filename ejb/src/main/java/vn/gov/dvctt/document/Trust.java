package vn.gov.dvctt.document;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.service.crl.FileCacheCRLSource;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.http.commons.CommonsDataLoader;
import eu.europa.esig.dss.service.http.commons.OCSPDataLoader;
import eu.europa.esig.dss.service.ocsp.FileCacheOCSPSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/**
 * Whom to believe, and where to ask whether a certificate was revoked. Only what stands in a certificate that leads to one of the trust stores is ever asked
 * (the library's default), nothing is fetched because an unknown certificate names it: there is no AIA source, and no redirection is followed.
 */
@ApplicationScoped
class Trust {
    private static final int PATIENCE = 5_000;
    private static final Duration FRESH = Duration.ofSeconds(20);

    private final SignatureSettings settings;
    private TrustStores stores;
    private Instant readAt = Instant.EPOCH;
    private FileCacheCRLSource crls;
    private FileCacheOCSPSource ocsps;
    private DevelopmentAuthority authority;

    Trust() {
        this(SignatureSettings.ofThisInstallation());
    }

    Trust(SignatureSettings settings) {
        this.settings = settings;
    }

    /** Read anew after a while: an authority that is taken out of a folder is believed no longer. */
    synchronized TrustStores stores() {
        if (Instant.now().isAfter(readAt.plus(FRESH))) {
            authority().publish();
            stores = new TrustStores(settings);
            readAt = Instant.now();
        }
        return stores;
    }

    synchronized DevelopmentAuthority authority() {
        if (authority == null) {
            authority = new DevelopmentAuthority(settings);
        }
        return authority;
    }

    CertificateVerifier verifier() {
        var known = stores();
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(known.publicStore(), known.governmentStore());
        verifier.setAdjunctCertSources(known.intermediates());
        verifier.setAIASource(null);
        verifier.setCheckRevocationForUntrustedChains(false);
        verifier.setCrlSource(crls());
        verifier.setOcspSource(ocsps());
        verifier.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
        return verifier;
    }

    private synchronized CRLSource crls() {
        if (crls == null) {
            crls = new FileCacheCRLSource(new OnlineCRLSource(patient(new CommonsDataLoader())));
            crls.setFileCacheDirectory(
                    settings.home().resolve("server/revocation/crl").toFile());
            crls.setMaxNextUpdateDelay(Duration.ofDays(1).toSeconds());
        }
        return new OwnRevocationList(authority(), crls);
    }

    private synchronized FileCacheOCSPSource ocsps() {
        if (ocsps == null) {
            ocsps = new FileCacheOCSPSource(new OnlineOCSPSource(patient(new OCSPDataLoader())));
            ocsps.setFileCacheDirectory(
                    settings.home().resolve("server/revocation/ocsp").toFile());
            ocsps.setMaxNextUpdateDelay(Duration.ofHours(12).toSeconds());
        }
        return ocsps;
    }

    private static <L extends CommonsDataLoader> L patient(L loader) {
        loader.setTimeoutConnection(PATIENCE);
        loader.setTimeoutConnectionRequest(PATIENCE);
        loader.setTimeoutResponse(PATIENCE);
        loader.setTimeoutSocket(PATIENCE);
        loader.setRedirectsEnabled(false);
        loader.setHttpClientResponseHandler(new BoundedAnswer());
        return loader;
    }
}
