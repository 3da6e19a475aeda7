package vn.gov.dvctt.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gov.dvctt.document.api.PaperSignatures;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.ScanState;
import vn.gov.dvctt.document.api.SignatureIndication;
import vn.gov.dvctt.document.api.SignatureLine;
import vn.gov.dvctt.document.api.SignatureReport;
import vn.gov.dvctt.document.api.SignerKind;
import vn.gov.dvctt.document.api.TrustStoreKind;
import vn.gov.dvctt.dossier.Signatories.Signatory;
import vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.SignedBy;

/** Which signatures let a paper be submitted. */
class SignedPapersTest {
    private static final SignatureIndication PASSED = SignatureIndication.TOTAL_PASSED;

    private static final Signatories APPLICANT = new Signatories(
            List.of(
                    new Signatory(SignerKind.INDIVIDUAL, "000000000001", "Nguyễn Thị Thử"),
                    new Signatory(SignerKind.ORGANISATION, "0000000001", "Công ty Thử Nghiệm")),
            true);

    static Stream<Arguments> papers() {
        var person = signed(PASSED, SignerKind.INDIVIDUAL);
        var company = signed(PASSED, SignerKind.ORGANISATION);
        var unsure = signed(SignatureIndication.INDETERMINATE, SignerKind.INDIVIDUAL);
        var broken = signed(SignatureIndication.TOTAL_FAILED, SignerKind.INDIVIDUAL);
        var ofNoKind = (PaperSignatures) null;
        return Stream.of(
                Arguments.of(SignedBy.NOBODY, ofNoKind, ""),
                Arguments.of(SignedBy.NOBODY, PaperSignatures.unknown(), "signatureWaiting"),
                Arguments.of(SignedBy.NOBODY, PaperSignatures.uncheckable(), ""),
                Arguments.of(SignedBy.ANYBODY, PaperSignatures.uncheckable(), "signatureUncheckable"),
                Arguments.of(SignedBy.NOBODY, checked(unsure), ""),
                Arguments.of(SignedBy.NOBODY, checked(broken), "signatureBad"),
                Arguments.of(SignedBy.ANYBODY, ofNoKind, "signatureMissing"),
                Arguments.of(SignedBy.ANYBODY, PaperSignatures.unknown(), "signatureWaiting"),
                Arguments.of(SignedBy.ANYBODY, checked(), "signatureMissing"),
                Arguments.of(SignedBy.ANYBODY, checked(unsure), "signatureBad"),
                Arguments.of(SignedBy.ANYBODY, checked(person, broken), "signatureBad"),
                Arguments.of(SignedBy.ANYBODY, checked(company), ""),
                Arguments.of(SignedBy.INDIVIDUAL, checked(person), ""),
                Arguments.of(SignedBy.INDIVIDUAL, checked(company), "signatureMissing"),
                Arguments.of(SignedBy.ORGANISATION, checked(person), "signatureMissing"),
                Arguments.of(SignedBy.ORGANISATION, checked(person, company), ""),
                Arguments.of(SignedBy.BOTH, checked(person), "signatureMissing"),
                Arguments.of(SignedBy.BOTH, checked(company, person), "signatureMissing"),
                Arguments.of(SignedBy.BOTH, checked(person, company), ""));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aPaperIsTakenWithTheSignaturesItNeeds(SignedBy needed, PaperSignatures found, String fault) {
        var component = new ComponentView(
                2, "Đề án", null, false, true, null, 1, 0, null, false, List.of("pdf"), 1, needed, null);
        var paper = new PaperView(
                7, "de-an.pdf", "application/pdf", 1, "0".repeat(64), Instant.EPOCH, ScanState.CLEAN, found);
        var faults = SignedPapers.faults(List.of(component), List.of(new ComponentPaper(2, paper)), APPLICANT);
        assertEquals(fault.isEmpty() ? 0 : 1, faults.size());
        faults.forEach(each -> assertEquals("paper.2:" + fault, each.path() + ":" + each.key()));
    }

    static Stream<Arguments> signers() {
        var individual = SignerKind.INDIVIDUAL;
        var organisation = SignerKind.ORGANISATION;
        return Stream.of(
                Arguments.of(SignedBy.INDIVIDUAL, by(individual, "CCCD:000000000001", "Khac Ten"), ""),
                Arguments.of(
                        SignedBy.INDIVIDUAL, by(individual, "CCCD:000000000009", "Nguyen Thi Thu"), "signatureOther"),
                Arguments.of(SignedBy.INDIVIDUAL, by(individual, "", "NGUYỄN THỊ THỬ"), ""),
                Arguments.of(SignedBy.INDIVIDUAL, by(individual, "", "Tran Van Khac"), "signatureOther"),
                Arguments.of(SignedBy.ORGANISATION, by(organisation, "MST:0000000001", "Khac Ten"), ""),
                Arguments.of(
                        SignedBy.ORGANISATION, by(organisation, "MST:0000000009", "Cong ty Khac"), "signatureOther"),
                Arguments.of(SignedBy.ANYBODY, by(individual, "CCCD:000000000009", "Tran Van Khac"), ""),
                Arguments.of(SignedBy.NOBODY, by(individual, "CCCD:000000000009", "Tran Van Khac"), ""));
    }

    @ParameterizedTest
    @MethodSource("signers")
    void theCertificateMustBeTheApplicantsWhereTheApplicantHasToSign(
            SignedBy needed, SignatureLine line, String fault) {
        assertEquals(fault, faultOf(needed, false, checked(line), APPLICANT));
    }

    @Test
    void aDeclarationOfSomebodyElsesHandIsRefusedAlsoWhereNobodyHasToSign() {
        var other = checked(by(SignerKind.INDIVIDUAL, "CCCD:000000000009", "Tran Van Khac"));
        assertEquals("signatureOther", faultOf(SignedBy.NOBODY, true, other, APPLICANT));
        assertEquals("", faultOf(SignedBy.NOBODY, true, other, new Signatories(APPLICANT.people(), false)));
        assertEquals("signatureMissing", faultOf(SignedBy.INDIVIDUAL, true, null, APPLICANT));
    }

    @Test
    void ofAKindThatIsUnknownHereNobodyIsAnother() {
        var person =
                new Signatories(List.of(new Signatory(SignerKind.INDIVIDUAL, "000000000001", "Nguyễn Thị Thử")), true);
        var company = checked(by(SignerKind.ORGANISATION, "MST:0000000009", "Cong ty Khac"));
        assertEquals("", faultOf(SignedBy.ORGANISATION, false, company, person));
    }

    /** @param found null: no paper was given */
    private static String faultOf(SignedBy needed, boolean eForm, PaperSignatures found, Signatories applicant) {
        var component = new ComponentView(
                2, "Đề án", null, eForm, true, null, 1, 0, null, false, List.of("pdf"), 1, needed, null);
        var paper = new PaperView(
                7, "de-an.pdf", "application/pdf", 1, "0".repeat(64), Instant.EPOCH, ScanState.CLEAN, found);
        var given = found == null ? List.<ComponentPaper>of() : List.of(new ComponentPaper(2, paper));
        return SignedPapers.faults(List.of(component), given, applicant).stream()
                .map(each -> each.key())
                .findFirst()
                .orElse("");
    }

    private static SignatureLine by(SignerKind kind, String identity, String name) {
        return new SignatureLine(
                name,
                kind,
                "",
                identity,
                TrustStoreKind.PUBLIC,
                Instant.EPOCH,
                false,
                PASSED,
                "",
                true,
                "PAdES-BASELINE-B",
                List.of());
    }

    private static PaperSignatures checked(SignatureLine... lines) {
        return new PaperSignatures(Instant.EPOCH, SignatureReport.of(Arrays.asList(lines)));
    }

    private static SignatureLine signed(SignatureIndication indication, SignerKind kind) {
        return new SignatureLine(
                kind == SignerKind.INDIVIDUAL ? "Nguyen Thi Thu" : "Cong ty Thu Nghiem",
                kind,
                "",
                "",
                TrustStoreKind.PUBLIC,
                Instant.EPOCH,
                false,
                indication,
                "",
                true,
                "PAdES-BASELINE-B",
                List.of());
    }
}
