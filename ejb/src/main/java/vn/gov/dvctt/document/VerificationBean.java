package vn.gov.dvctt.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.FileVerdict;
import vn.gov.dvctt.document.api.PaperSignatures;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.Verification;
import vn.gov.dvctt.document.api.VerifiedDocument;
import vn.gov.dvctt.document.api.VerifiedNotice;
import vn.gov.dvctt.document.api.VerifiedResult;
import vn.gov.dvctt.shared.CallOrigin;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;

/** Anybody may ask who holds a paper or a file. */
@Stateless
@Reading
@PermitAll
public class VerificationBean implements Verification {
    @Inject
    private VerificationLimit limit;

    @Inject
    private ResultRegister register;

    @Inject
    private NoticeRegister notices;

    @Inject
    private People people;

    @Inject
    private PaperRegister papers;

    @Inject
    private SignatureReader signatures;

    @Override
    public Optional<VerifiedDocument> byCode(String code) {
        limit.code(CallOrigin.current(), Instant.now()).ifPresent(VerificationBean::refuse);
        return VerifyCode.read(code).flatMap(this::issued);
    }

    @Override
    public FileVerdict byFile(InputStream content) {
        limit.file(CallOrigin.current(), Instant.now()).ifPresent(VerificationBean::refuse);
        var bytes = read(content);
        var sha256 = HexFormat.of().formatHex(sha256().digest(bytes));
        return new FileVerdict(sha256, issued(sha256), signatures.read(bytes));
    }

    private Optional<VerifiedDocument> issued(VerifyCode code) {
        return register.ofCode(code)
                .filter(ResultDocument::isIssued)
                .map(result -> shown(result, false))
                .or(() -> notices.ofCode(code).map(this::shown));
    }

    private Optional<VerifiedDocument> issued(String sha256) {
        return register.ofHash(sha256)
                .filter(ResultDocument::isIssued)
                .map(result -> shown(result, false))
                .or(() -> register.copyOfHash(sha256)
                        .flatMap(copy -> register.result(copy.resultId()))
                        .map(result -> shown(result, true)))
                .or(() -> notices.ofHash(sha256).map(this::shown));
    }

    private VerifiedDocument shown(NoticeDocument notice) {
        return new VerifiedNotice(
                notice.code(),
                notice.kind(),
                notice.number(),
                notice.issuedAt(),
                people.unitName(notice.unit()),
                notice.procedureTitle());
    }

    private VerifiedDocument shown(ResultDocument result, boolean conversion) {
        var successor = register.result(result.successor());
        return new VerifiedResult(
                result.code(),
                result.type(),
                result.number(),
                result.issuedAt(),
                people.unitName(result.matter().unit()),
                result.matter().procedureTitle(),
                result.status(),
                result.endedAt(),
                result.ground(),
                successor.map(ResultDocument::number).orElse(""),
                successor.map(ResultDocument::code).orElse(""),
                papers.paper(result.paper()).map(PaperView::signatures).orElseGet(PaperSignatures::unknown),
                conversion);
    }

    private static byte[] read(InputStream content) {
        try {
            var bytes = content.readNBytes((int) MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refusal("document.tooLarge", MOST_BYTES);
            }
            if (bytes.length == 0) {
                throw new Refusal("document.empty");
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void refuse(Duration wait) {
        throw new Refusal(
                "document.verifyBusy", Math.max(1, wait.plusSeconds(59).toMinutes()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
