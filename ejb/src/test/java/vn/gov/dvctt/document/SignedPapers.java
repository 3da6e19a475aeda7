package vn.gov.dvctt.document;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.asic.xades.ASiCWithXAdESSignatureParameters;
import eu.europa.esig.dss.asic.xades.signature.ASiCWithXAdESService;
import eu.europa.esig.dss.cades.CAdESSignatureParameters;
import eu.europa.esig.dss.cades.signature.CAdESService;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.signature.XAdESService;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.util.Date;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Papers signed as signing programs would, good ones and bad ones. */
final class SignedPapers {
    private SignedPapers() {}

    static byte[] page(String words) throws Exception {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            // not compressed, so that a test can change a word in it
            var stream = new PDStream(document, new java.io.ByteArrayInputStream(text(words)));
            page.setContents(stream);
            page.setResources(new org.apache.pdfbox.pdmodel.PDResources());
            page.getResources().put(COSName.getPDFName("F1"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            var out = new ByteArrayOutputStream();
            document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static byte[] text(String words) {
        return ("BT /F1 18 Tf 72 700 Td (" + words + ") Tj ET").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] pades(byte[] pdf, TestPki.Holder holder) {
        return pades(pdf, holder, null, DigestAlgorithm.SHA256);
    }

    static byte[] pades(byte[] pdf, TestPki.Holder holder, TSPSource stamps, DigestAlgorithm digest) {
        var wish = new PAdESSignatureParameters();
        wish.setSignatureLevel(stamps == null ? SignatureLevel.PAdES_BASELINE_B : SignatureLevel.PAdES_BASELINE_T);
        wish.setDigestAlgorithm(digest);
        wish.setSigningCertificate(TestPki.tokens(holder).get(0));
        wish.setCertificateChain(TestPki.tokens(holder));
        wish.bLevel().setSigningDate(new Date());
        wish.setContentSize(24 * 1024);
        var service = new PAdESService(lenient());
        service.setTspSource(stamps);
        var document = new InMemoryDocument(pdf);
        var value = value(service.getDataToSign(document, wish), holder, digest);
        return DSSUtils.toByteArray(service.signDocument(document, wish, value));
    }

    static byte[] xades(TestPki.Holder holder) {
        var wish = new XAdESSignatureParameters();
        wish.setSignatureLevel(SignatureLevel.XAdES_BASELINE_B);
        wish.setSignaturePackaging(SignaturePackaging.ENVELOPED);
        wish.setDigestAlgorithm(DigestAlgorithm.SHA256);
        wish.setSigningCertificate(TestPki.tokens(holder).get(0));
        wish.setCertificateChain(TestPki.tokens(holder));
        var service = new XAdESService(lenient());
        var document = new InMemoryDocument(
                "<to-khai><so>1000</so></to-khai>".getBytes(StandardCharsets.UTF_8), "to-khai.xml");
        var value = value(service.getDataToSign(document, wish), holder, DigestAlgorithm.SHA256);
        return DSSUtils.toByteArray(service.signDocument(document, wish, value));
    }

    static byte[] cades(TestPki.Holder holder) {
        var wish = new CAdESSignatureParameters();
        wish.setSignatureLevel(SignatureLevel.CAdES_BASELINE_B);
        wish.setSignaturePackaging(SignaturePackaging.ENVELOPING);
        wish.setDigestAlgorithm(DigestAlgorithm.SHA256);
        wish.setSigningCertificate(TestPki.tokens(holder).get(0));
        wish.setCertificateChain(TestPki.tokens(holder));
        var service = new CAdESService(lenient());
        var document = new InMemoryDocument("1000".getBytes(StandardCharsets.UTF_8), "so.txt");
        var value = value(service.getDataToSign(document, wish), holder, DigestAlgorithm.SHA256);
        return DSSUtils.toByteArray(service.signDocument(document, wish, value));
    }

    static byte[] asic(TestPki.Holder holder) {
        var wish = new ASiCWithXAdESSignatureParameters();
        wish.setSignatureLevel(SignatureLevel.XAdES_BASELINE_B);
        wish.aSiC().setContainerType(ASiCContainerType.ASiC_E);
        wish.setDigestAlgorithm(DigestAlgorithm.SHA256);
        wish.setSigningCertificate(TestPki.tokens(holder).get(0));
        wish.setCertificateChain(TestPki.tokens(holder));
        var service = new ASiCWithXAdESService(lenient());
        var document = new InMemoryDocument("1000".getBytes(StandardCharsets.UTF_8), "so.txt");
        var value = value(service.getDataToSign(document, wish), holder, DigestAlgorithm.SHA256);
        return DSSUtils.toByteArray(service.signDocument(document, wish, value));
    }

    /** A byte of what was signed, exchanged: the amount on the page. */
    static byte[] tampered(byte[] signed, String from, String to) {
        var text = new String(signed, StandardCharsets.ISO_8859_1);
        var changed = text.replaceFirst(from, to);
        if (changed.equals(text) || from.length() != to.length()) {
            throw new IllegalStateException("nothing was changed");
        }
        return changed.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The page shows other words afterwards, in an update that leaves every signed byte as it was: what shadow attacks come to. */
    static byte[] shadowed(byte[] signed, String words) throws Exception {
        try (var document = Loader.loadPDF(signed)) {
            var page = document.getPage(0);
            try (var out = page.getContentStreams().next().createOutputStream()) {
                out.write(text(words));
            }
            page.getContentStreams().next().getCOSObject().setNeedToBeUpdated(true);
            return incremental(document);
        }
    }

    /** A page more, in an update. */
    static byte[] extended(byte[] signed) throws Exception {
        try (var document = Loader.loadPDF(signed)) {
            var page = new PDPage();
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                out.addRect(100, 100, 200, 200);
                out.fill();
            }
            document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            return incremental(document);
        }
    }

    /** An object that nobody sees, exchanged in an update. */
    static byte[] described(byte[] signed) throws Exception {
        try (var document = Loader.loadPDF(signed)) {
            var catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem(COSName.getPDFName("Lang"), new COSString("vi"));
            catalog.setItem(COSName.getPDFName("OpenAction"), new COSString("elsewhere"));
            catalog.setNeedToBeUpdated(true);
            return incremental(document);
        }
    }

    private static byte[] incremental(PDDocument document) throws Exception {
        var out = new ByteArrayOutputStream();
        document.saveIncremental(out);
        return out.toByteArray();
    }

    private static SignatureValue value(ToBeSigned data, TestPki.Holder holder, DigestAlgorithm digest) {
        try {
            var algorithm = SignatureAlgorithm.getAlgorithm(EncryptionAlgorithm.RSA, digest);
            var signature = Signature.getInstance(algorithm.getJCEId());
            signature.initSign(holder.key());
            signature.update(data.getBytes());
            return new SignatureValue(algorithm, signature.sign());
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a careless program: it signs whatever it is told. */
    private static CommonCertificateVerifier lenient() {
        var verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        var silent = new SilentOnStatusAlert();
        verifier.setAlertOnExpiredCertificate(silent);
        verifier.setAlertOnNotYetValidCertificate(silent);
        verifier.setAlertOnInvalidSignature(silent);
        verifier.setAlertOnInvalidTimestamp(silent);
        verifier.setAlertOnMissingRevocationData(silent);
        verifier.setAlertOnRevokedCertificate(silent);
        verifier.setAlertOnUncoveredPOE(silent);
        verifier.setAlertOnNoRevocationAfterBestSignatureTime(silent);
        return verifier;
    }
}
