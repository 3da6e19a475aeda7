package vn.gov.dvctt.document;

import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;

/** The list of the installation's own authority comes from its folder, those of all others from where they say. */
class OwnRevocationList implements CRLSource {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient DevelopmentAuthority authority;
    private final CRLSource others;

    OwnRevocationList(DevelopmentAuthority authority, CRLSource others) {
        this.authority = authority;
        this.others = others;
    }

    @Override
    public CRLToken getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
        if (!authority.isIssuer(issuer)) {
            return others.getRevocationToken(certificate, issuer);
        }
        try {
            var list = CRLUtils.buildCRLBinary(authority.revocationList());
            var token = new CRLToken(certificate, CRLUtils.buildCRLValidity(list, issuer));
            token.setExternalOrigin(RevocationOrigin.EXTERNAL);
            return token;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
