package vn.gov.dvctt.document;

import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.reference.CanonicalizationTransform;
import eu.europa.esig.dss.xades.reference.DSSReference;
import eu.europa.esig.dss.xades.signature.XAdESService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import vn.gov.dvctt.document.SealKeys.SealKey;
import vn.gov.dvctt.document.api.SealKind;
import vn.gov.dvctt.document.api.SealedText;

/** Puts a seal into an XML: XAdES over one element of it, with time stamp and everything that proves it in later years (BASELINE-LT). */
@ApplicationScoped
class XmlSealing {
    private final Trust trust;
    private final SealKeys keys;
    private final TimeStamps stamps;

    XmlSealing() {
        this(null, null, null);
    }

    @Inject
    XmlSealing(Trust trust, SealKeys keys, TimeStamps stamps) {
        this.trust = trust;
        this.keys = keys;
        this.stamps = stamps;
    }

    /**
     * The same XML with the seal.
     *
     * @param data  {@code Id} of the element that is sealed
     * @param place XPath of the element into which the seal is put, which must not lie in the sealed one
     * @throws vn.gov.dvctt.shared.Refusal document.seal: key or time stamps cannot be reached; it can be tried again
     */
    SealedText seal(String xml, SealKind kind, String data, String place) {
        return keys.use(kind, key -> sealed(xml, key, data, place));
    }

    private SealedText sealed(String xml, SealKey key, String data, String place) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var document = new InMemoryDocument(xml.getBytes(StandardCharsets.UTF_8), "document.xml", MimeTypeEnum.XML);
        var wish = new XAdESSignatureParameters();
        wish.setSignatureLevel(SignatureLevel.XAdES_BASELINE_LT);
        wish.setSignaturePackaging(SignaturePackaging.ENVELOPED);
        wish.setDigestAlgorithm(key.digest());
        wish.setSigningCertificate(key.entry().getCertificate());
        wish.setCertificateChain(key.entry().getCertificateChain());
        wish.bLevel().setSigningDate(Date.from(now));
        wish.setXPathLocationString(place);
        wish.setReferences(List.of(reference(document, key, data)));
        var service = new XAdESService(trust.verifier());
        service.setTspSource(stamps.source());
        var value = key.token().sign(service.getDataToSign(document, wish), key.digest(), key.entry());
        var signed = DSSUtils.toByteArray(service.signDocument(document, wish, value));
        return new SealedText(
                new String(signed, StandardCharsets.UTF_8),
                DSSASN1Utils.getHumanReadableName(key.entry().getCertificate()),
                now);
    }

    private static DSSReference reference(InMemoryDocument document, SealKey key, String data) {
        var reference = new DSSReference();
        reference.setId("r-" + data);
        reference.setUri("#" + data);
        reference.setContents(document);
        reference.setDigestMethodAlgorithm(key.digest());
        reference.setTransforms(List.of(new CanonicalizationTransform(CanonicalizationMethod.EXCLUSIVE)));
        return reference;
    }
}
