package vn.gov.dvctt.document;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.document.api.SignatureIndication;
import vn.gov.dvctt.document.api.SignatureLine;
import vn.gov.dvctt.document.api.SignatureReason;
import vn.gov.dvctt.document.api.SignerKind;
import vn.gov.dvctt.document.api.TrustStoreKind;

/** The library's reports, signature by signature, in our words. */
final class ReportLines {
    /** Vietnamese authorities write the number of a person or a taxpayer into the UID of the subject. */
    private static final Pattern NUMBER = Pattern.compile("\\b(?:UID|0\\.9\\.2342\\.19200300\\.100\\.1\\.1)=([^,+]+)");

    private final Reports reports;
    private final SimpleReport simple;
    private final TrustStores stores;

    ReportLines(Reports reports, TrustStores stores) {
        this.reports = reports;
        this.simple = reports.getSimpleReport();
        this.stores = stores;
    }

    List<SignatureLine> lines() {
        return reports.getDiagnosticData().getSignatures().stream()
                .sorted(Comparator.comparing(ReportLines::coverage))
                .map(this::line)
                .toList();
    }

    /** Later signatures of a PDF cover the earlier ones: the order in which they were made, which no signer's clock decides. */
    private static long coverage(SignatureWrapper signature) {
        var range = signature.getPDFRevision() == null ? List.<Number>of() : signature.getSignatureByteRange();
        return range.size() < 4 ? 0 : range.get(2).longValue() + range.get(3).longValue();
    }

    private SignatureLine line(SignatureWrapper signature) {
        var id = signature.getId();
        var certificate = Optional.ofNullable(signature.getSigningCertificate());
        var proven = stampedAt(id);
        var indication = indication(simple.getIndication(id));
        var sub =
                Optional.ofNullable(simple.getSubIndication(id)).map(Enum::name).orElse("");
        var format = signature.getSignatureFormat();
        return new SignatureLine(
                certificate.map(CertificateWrapper::getCommonName).orElse(""),
                certificate.map(ReportLines::kind).orElse(SignerKind.INDIVIDUAL),
                certificate.map(CertificateWrapper::getOrganizationName).orElse(""),
                certificate.map(ReportLines::number).orElse(""),
                trustOf(signature),
                proven.or(() -> instant(signature.getClaimedSigningTime())).orElse(null),
                proven.isPresent(),
                indication,
                sub,
                signature.isSignatureIntact() && isWhole(signature),
                format == null ? "" : format.toString().replace('_', '-'),
                indication == SignatureIndication.TOTAL_PASSED ? List.of() : reasons(signature, sub, proven));
    }

    private List<SignatureReason> reasons(SignatureWrapper signature, String sub, Optional<Instant> proven) {
        var outOfTime = Optional.ofNullable(signature.getSigningCertificate())
                .flatMap(certificate -> outOfTime(certificate, proven.orElseGet(this::validatedAt)));
        var found = SignatureReasons.of(errors(signature.getId()), sub);
        // of what has expired no list says anything any more: that is no news of its own
        return outOfTime
                .map(time -> Stream.concat(
                                Stream.of(time),
                                found.stream()
                                        .filter(reason -> reason != time
                                                && reason != SignatureReason.REVOCATION_UNKNOWN
                                                && reason != SignatureReason.OTHER))
                        .toList())
                .orElse(found);
    }

    private Instant validatedAt() {
        return simple.getValidationTime().toInstant();
    }

    private static Optional<SignatureReason> outOfTime(CertificateWrapper certificate, Instant at) {
        if (at.isAfter(certificate.getNotAfter().toInstant())) {
            return Optional.of(SignatureReason.EXPIRED);
        }
        return at.isBefore(certificate.getNotBefore().toInstant())
                ? Optional.of(SignatureReason.NOT_YET_VALID)
                : Optional.empty();
    }

    private static boolean isWhole(SignatureWrapper signature) {
        return signature.getDigestMatchers().stream()
                .allMatch(matcher -> matcher.isDataFound() && matcher.isDataIntact());
    }

    private List<String> errors(String id) {
        return Stream.concat(
                        simple.getAdESValidationErrors(id).stream().map(Message::getKey),
                        simple.getSignatureTimestamps(id).stream()
                                .filter(stamp -> stamp.getIndication() == Indication.FAILED)
                                .map(stamp -> "ADEST_ROTVPIIC_ANS"))
                .collect(Collectors.toList());
    }

    private Optional<Instant> stampedAt(String id) {
        return simple.getSignatureTimestamps(id).stream()
                .filter(stamp -> stamp.getIndication() == Indication.PASSED)
                .map(stamp -> stamp.getProductionTime().toInstant())
                .min(Comparator.naturalOrder());
    }

    private TrustStoreKind trustOf(SignatureWrapper signature) {
        return signature.getCertificateChain().stream()
                .filter(CertificateWrapper::isTrusted)
                .map(CertificateWrapper::getDigestAlgoAndValue)
                .filter(Objects::nonNull)
                .map(digest -> stores.storeOf(DSSUtils.toHex(digest.getDigestValue())))
                .findFirst()
                .orElse(TrustStoreKind.NONE);
    }

    private static SignatureIndication indication(Indication found) {
        return switch (found) {
            case TOTAL_PASSED, PASSED -> SignatureIndication.TOTAL_PASSED;
            case TOTAL_FAILED, FAILED -> SignatureIndication.TOTAL_FAILED;
            default -> SignatureIndication.INDETERMINATE;
        };
    }

    private static SignerKind kind(CertificateWrapper certificate) {
        return SubjectNumber.kind(number(certificate), certificate.getOrganizationName());
    }

    private static String number(CertificateWrapper certificate) {
        var subject = NUMBER.matcher(String.valueOf(certificate.getCertificateDN()));
        return subject.find() ? subject.group(1).strip() : "";
    }

    private static Optional<Instant> instant(Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }
}
