package vn.gov.dvctt.document;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.RemoteSigning;
import vn.gov.dvctt.document.api.SigningKey;
import vn.gov.dvctt.document.api.SigningParty;
import vn.gov.dvctt.document.api.SigningWay;
import vn.gov.dvctt.shared.Refusal;

/** No connection to the database waits while the service is asked: one is taken only when there is something to write. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RemoteSigningBean implements RemoteSigning {
    private static final long MOST_BYTES = 32L << 20;
    private static final int MOST_KEYS = 8;

    @Inject
    private SigningServices services;

    @Inject
    private RemotePades pades;

    @Inject
    private OfficialKeys official;

    @Inject
    private PaperRegister register;

    @Inject
    private ContentStore store;

    @Override
    public boolean isOffered(SigningParty party) {
        return services.of(party).isOffered();
    }

    @Override
    public SigningWay begin(SigningParty party, long paperId, String returnAddress) {
        signable(paperId);
        var way = new SigningWay(party, paperId, "", returnAddress, "", "", List.of(), null, 0);
        return services.of(party).depart(way, SigningService.SERVICE, Map.of());
    }

    @Override
    public SigningWay choose(SigningWay way, String credential) {
        var key = way.keys().stream()
                .filter(each -> each.credential().equals(credential))
                .findFirst()
                .orElseThrow(() -> new Refusal("signing.noKey"));
        refuseUnlessOwn(way.party(), List.of(key));
        // what is written into the document is written in whole seconds
        var at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var digest = pades.digest(document(signable(way.paperId())), key, at);
        var chosen = new SigningWay(way.party(), way.paperId(), "", way.returnAddress(), "", "", List.of(key), at, 0);
        return services.of(way.party())
                .depart(
                        chosen,
                        SigningService.CREDENTIAL,
                        Map.of(
                                "credentialID",
                                credential,
                                "numSignatures",
                                "1",
                                "hashes",
                                Base64.getUrlEncoder().withoutPadding().encodeToString(digest),
                                "hashAlgorithmOID",
                                SigningService.SHA256));
    }

    @Override
    public SigningWay arrive(SigningWay way, String query) {
        var service = services.of(way.party());
        var token = service.token(way, query);
        return way.signedAt() == null ? arriveWithKeys(service, way, token) : arriveWithConsent(service, way, token);
    }

    private SigningWay arriveWithKeys(SigningService service, SigningWay way, String token) {
        var keys = service.credentials(token).stream()
                .limit(MOST_KEYS)
                .map(id -> RemoteKeys.read(id, service.credential(token, id)))
                .filter(Objects::nonNull)
                .toList();
        if (keys.isEmpty()) {
            throw new Refusal("signing.noKey");
        }
        refuseUnlessOwn(way.party(), keys);
        var back = new SigningWay(way.party(), way.paperId(), "", way.returnAddress(), "", "", keys, null, 0);
        return keys.size() == 1 ? choose(back, keys.get(0).credential()) : back;
    }

    private SigningWay arriveWithConsent(SigningService service, SigningWay way, String token) {
        var key = way.keys().get(0);
        refuseUnlessOwn(way.party(), way.keys());
        var paper = signable(way.paperId());
        var document = document(paper);
        var digest = pades.digest(document, key, way.signedAt());
        var value = service.signature(token, key.credential(), digest, pades.algorithm(key));
        var signed = keep(paper, pades.sign(document, key, way.signedAt(), value));
        return new SigningWay(
                way.party(), way.paperId(), "", way.returnAddress(), "", "", way.keys(), way.signedAt(), signed.id());
    }

    /** Heard before anything is signed. Whom an applicant's signature has to be of is asked where the paper lies. */
    private void refuseUnlessOwn(SigningParty party, List<SigningKey> keys) {
        if (party == SigningParty.OFFICIAL) {
            official.refuseUnlessOwn(keys);
        }
    }

    @Override
    public boolean isSignedCopy(byte[] document, long paperId) {
        var paper = register.paper(paperId).orElseThrow(() -> new Refusal("document.notFound"));
        return SignedCopy.isOf(document, store.file(paper.sha256()));
    }

    private PaperView keep(PaperView paper, byte[] pdf) {
        try (var incoming = store.receive(new ByteArrayInputStream(pdf), pdf.length)) {
            var kept = store.keep(incoming);
            // nothing came from outside but a number that was checked: what the scanner said of the paper holds
            return register.add(new Paper(
                    FileName.of(signedName(paper.name())), paper.mediaType(), kept, Instant.now(), paper.scan()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String signedName(String name) {
        return name.endsWith("-da-ky.pdf") ? name : name.replaceFirst("(?i)\\.pdf$", "") + "-da-ky.pdf";
    }

    private PaperView signable(long paperId) {
        var paper = register.paper(paperId).orElseThrow(() -> new Refusal("document.notFound"));
        if (!paper.mediaType().equals(FileKind.PDF.mediaType())) {
            throw new Refusal("signing.notPdf");
        }
        if (!paper.scan().isReadable()) {
            throw new Refusal("document.notScanned", paper.scan());
        }
        if (paper.bytes() > MOST_BYTES) {
            throw new Refusal("signing.tooLarge", MOST_BYTES >> 20);
        }
        return paper;
    }

    private DSSDocument document(PaperView paper) {
        return new FileDocument(store.file(paper.sha256()).toFile());
    }
}
