package vn.gov.dvctt.document.web.v1;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.dvctt.document.api.FileVerdict;
import vn.gov.dvctt.document.api.ResultStatus;
import vn.gov.dvctt.document.api.ResultType;
import vn.gov.dvctt.document.api.SignatureIndication;
import vn.gov.dvctt.document.api.SignatureLine;
import vn.gov.dvctt.document.api.SignatureReason;
import vn.gov.dvctt.document.api.TemplateKind;
import vn.gov.dvctt.document.api.TrustStoreKind;
import vn.gov.dvctt.document.api.VerifiedNotice;
import vn.gov.dvctt.document.api.VerifiedResult;

/** What is known of a file. */
@Schema(
        name = "Verification",
        description = "What is known of a file. Never whose document it is nor what it says. Times are UTC.")
public record VerificationAnswer(
        @Schema(description = "The file is, byte for byte, a result or notice of ours, or a copy of a result on record")
                boolean issuedHere,
        @Schema(description = "Of several signatures the worst") SignatureIndication indication,
        @Schema(
                        description =
                                "Of ETSI EN 319 102-1; NO_SIGNATURE_FOUND where the file bears none; null where it passed",
                        examples = "NO_SIGNATURE_FOUND",
                        nullable = true)
                String subIndication,
        @Schema(description = "In the order in which they were made") List<Signature> signatures,
        @Schema(description = "SHA-256 of the file in lower-case hex") String sha256,
        @Schema(description = "What the register of results says; null where it is none of them", nullable = true)
                Registered result,
        @Schema(description = "What the register of notices says; null where it is none of them", nullable = true)
                Notice notice) {

    static VerificationAnswer of(FileVerdict verdict) {
        var report = verdict.report();
        return new VerificationAnswer(
                verdict.issued().isPresent(),
                report.indication(),
                orNull(report.subIndication()),
                report.signatures().stream().map(Signature::of).toList(),
                verdict.sha256(),
                verdict.issued()
                        .filter(VerifiedResult.class::isInstance)
                        .map(VerifiedResult.class::cast)
                        .map(Registered::of)
                        .orElse(null),
                verdict.issued()
                        .filter(VerifiedNotice.class::isInstance)
                        .map(VerifiedNotice.class::cast)
                        .map(Notice::of)
                        .orElse(null));
    }

    private static String orNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** One signature. */
    @Schema(name = "Signature", description = "What one signature says.")
    public record Signature(
            @Schema(description = "As the certificate names them") String signer,
            @Schema(description = "By the time stamp where one is good, otherwise as the signer says", nullable = true)
                    Instant signedAt,
            SignatureIndication indication,
            @Schema(description = "Of ETSI EN 319 102-1; null where it passed", nullable = true) String subIndication,
            @Schema(
                            description =
                                    "Whose authority vouches for it: a public one, the Government's (of officials and agencies), or none that is believed")
                    TrustStoreKind trust,
            @Schema(description = "What was signed is as it was") boolean intact,
            @Schema(description = "Why it did not pass") List<SignatureReason> reasons) {
        static Signature of(SignatureLine line) {
            return new Signature(
                    line.signer(),
                    line.signedAt(),
                    line.indication(),
                    orNull(line.subIndication()),
                    line.trust(),
                    line.intact(),
                    line.reasons());
        }
    }

    /** A line of the register of notices. */
    @Schema(
            name = "RegisteredNotice",
            description = "What the register of notices says of the document: it tells of a day and never ceases to.")
    public record Notice(
            @Schema(description = "The code on the document", examples = "7KQ2-MX9D-A1B2") String code,
            TemplateKind kind,
            String number,
            @Schema(description = "The day it bears") Instant issuedAt,
            @Schema(description = "Name of the unit that issued it, in Vietnamese") String unit) {
        static Notice of(VerifiedNotice notice) {
            return new Notice(notice.code(), notice.kind(), notice.number(), notice.issuedAt(), notice.unitName());
        }
    }

    /** A line of the register of results. */
    @Schema(name = "RegisteredResult", description = "What the register of results says of the document.")
    public record Registered(
            @Schema(description = "The code on the document", examples = "7KQ2-MX9D-A1B2") String code,
            ResultType type,
            @Schema(description = "Empty for a document of a specialised system, which bears its own") String number,
            Instant issuedAt,
            @Schema(description = "Name of the unit that issued it, in Vietnamese") String unit,
            ResultStatus status,
            @Schema(description = "When it ceased to count", nullable = true) Instant endedAt,
            @Schema(description = "Why it ceased to count, in Vietnamese", nullable = true) String ground,
            @Schema(description = "Number of the one that replaced it; empty where none did") String successor,
            @Schema(description = "It is a copy on paper of an electronic document") boolean conversion) {
        static Registered of(VerifiedResult result) {
            return new Registered(
                    result.code(),
                    result.type(),
                    result.number(),
                    result.issuedAt(),
                    result.unitName(),
                    result.status(),
                    result.endedAt(),
                    result.ground(),
                    result.successor(),
                    result.conversion());
        }
    }
}
