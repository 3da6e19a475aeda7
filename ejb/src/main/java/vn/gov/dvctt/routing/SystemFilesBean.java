package vn.gov.dvctt.routing;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.StorePaper;
import vn.gov.dvctt.routing.api.DepositDocument;
import vn.gov.dvctt.routing.api.DepositReceipt;
import vn.gov.dvctt.routing.api.SystemFiles;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The file counter: ownership is part of the question, so another system's reference is as unknown as a wrong one. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class SystemFilesBean implements SystemFiles {
    private static final List<String> KINDS = List.of("pdf");
    private static final long MOST_BYTES = 100L << 20;

    private final Clock clock = Clock.systemUTC();

    @Resource
    private SessionContext context;

    @Inject
    private WireFiles files;

    @Inject
    private Papers papers;

    @Override
    @Reading
    public PaperView paper(String reference) {
        var paper = papers.paper(lent(reference).paperId()).orElseThrow(() -> new Refusal("routing.fileUnknown"));
        if (!paper.scan().isReadable()) {
            throw new Refusal("document.notScanned", paper.scan());
        }
        return paper;
    }

    @Override
    @Reading
    public InputStream open(String reference) {
        return papers.open(lent(reference).paperId());
    }

    @Override
    public DepositReceipt deposit(DepositDocument document) {
        var file = files.depositOfHash(system(), document.sha256()).orElseGet(() -> store(document));
        return new DepositReceipt(file.reference(), file.sha256(), file.bytes());
    }

    private WireFile store(DepositDocument document) {
        var paper = papers.store(new StorePaper(document.name(), document.content(), KINDS, MOST_BYTES));
        if (!paper.sha256().equals(document.sha256())) {
            throw new Refusal("routing.hashDiffers", paper.sha256());
        }
        return files.add(WireFile.deposited(system(), paper, clock.instant()));
    }

    private WireFile lent(String reference) {
        return files.lent(system(), reference).orElseThrow(() -> new Refusal("routing.fileUnknown"));
    }

    private String system() {
        return context.getCallerPrincipal().getName();
    }
}
