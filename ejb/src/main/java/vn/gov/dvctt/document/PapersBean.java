package vn.gov.dvctt.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gov.dvctt.document.api.ExaminedFile;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.ScanState;
import vn.gov.dvctt.document.api.SealKind;
import vn.gov.dvctt.document.api.SealedText;
import vn.gov.dvctt.document.api.StorePaper;
import vn.gov.dvctt.shared.Refusal;

/** Takes files in and hands them out. A file from a slow phone may take minutes: it must not hold a transaction, hence SUPPORTS. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PapersBean implements Papers {
    private static final long SCANNED_AT_ONCE = 8L << 20;

    @Inject
    private ContentStore store;

    @Inject
    private PaperRegister register;

    @Inject
    private Printer printer;

    @Inject
    private OwnPapers own;

    @Inject
    private Sealing sealing;

    @Inject
    private VirusScanner scanner;

    @Inject
    private XmlSealing xmlSealing;

    @Override
    public PaperView store(StorePaper paper) {
        var name = FileName.of(paper.name());
        refuseUnless(paper.extensions(), name);
        try (var incoming = store.receive(paper.content(), paper.maxBytes())) {
            return keep(name, incoming, judged(paper, name, incoming));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public ExaminedFile examine(StorePaper paper) {
        var name = FileName.of(paper.name());
        refuseUnless(paper.extensions(), name);
        try (var incoming = store.receive(paper.content(), paper.maxBytes())) {
            var mediaType = judged(paper, name, incoming).kind().mediaType();
            var content = incoming.content();
            return new ExaminedFile(name.value(), mediaType, content.bytes(), content.sha256());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Optional<PaperView> paper(long id) {
        return register.paper(id);
    }

    @Override
    public List<PaperView> papers(Collection<Long> ids) {
        return register.papers(ids);
    }

    @Override
    public InputStream open(long id) {
        var paper = clean(id);
        try {
            return store.open(paper.sha256());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public PaperView again(long id, List<String> extensions, long maxBytes) {
        var paper = clean(id);
        var name = FileName.of(paper.name());
        refuseUnless(extensions, name);
        if (paper.bytes() > maxBytes) {
            throw new Refusal("document.tooLarge", maxBytes);
        }
        var content = new StoredContent(paper.sha256(), paper.bytes());
        return register.add(new Paper(name, paper.mediaType(), content, Instant.now(), paper.scan()));
    }

    @Override
    public void discard(Collection<Long> ids) {
        register.remove(ids, Instant.now());
    }

    @Override
    public boolean holds(String sha256) {
        return store.holds(sha256);
    }

    @Override
    public PaperView print(String template, Map<String, Object> values, String name) {
        return own.keep(name, printer.print(template, values));
    }

    @Override
    public PaperView printSealed(String template, Map<String, Object> values, String name, SealKind seal) {
        return own.keep(name, sealing.seal(printer.print(template, values), seal, name));
    }

    @Override
    public byte[] draw(String template, Map<String, Object> values) {
        return printer.print(template, values);
    }

    /** What a file turned out to be; {@code signed}: something in it may be signed. */
    private record Judged(FileKind kind, boolean signed, ScanState scan) {}

    private Judged judged(StorePaper paper, FileName name, IncomingContent incoming) throws IOException {
        refuseUnlessSame(paper.sha256(), incoming.content());
        if (incoming.content().bytes() == 0) {
            throw new Refusal("document.empty");
        }
        var kind = FileKind.of(name.extension(), incoming.file())
                .orElseThrow(() -> new Refusal("document.typeDisagrees", name.extension()));
        return new Judged(kind, ContentCheck.check(kind, incoming.file()), scanned(incoming));
    }

    private PaperView keep(FileName name, IncomingContent incoming, Judged judged) throws IOException {
        var paper = new Paper(name, judged.kind().mediaType(), store.keep(incoming), Instant.now(), judged.scan());
        return judged.signed() || judged.kind() != FileKind.PDF ? register.add(paper) : register.addUnsigned(paper);
    }

    /** A small file is scanned before it is kept, so that its owner hears at once; a large one must not hold the answer up. */
    private ScanState scanned(IncomingContent incoming) throws IOException {
        if (incoming.content().bytes() > SCANNED_AT_ONCE) {
            return ScanState.WAITING;
        }
        try (var content = Files.newInputStream(incoming.file())) {
            var verdict = scanner.ask(content);
            if (verdict.filter(word -> word.state() == ScanState.INFECTED).isPresent()) {
                throw new Refusal("document.infected", verdict.get().finding());
            }
            return verdict.filter(Verdict.CLEAN::equals).map(Verdict::state).orElse(ScanState.WAITING);
        }
    }

    private PaperView clean(long id) {
        var paper = register.paper(id).orElseThrow(() -> new Refusal("document.notFound"));
        if (!paper.scan().isReadable()) {
            throw new Refusal("document.notScanned", paper.scan());
        }
        return paper;
    }

    private static void refuseUnless(List<String> extensions, FileName name) {
        if (!extensions.contains(name.extension())) {
            throw new Refusal("document.type", String.join(", ", extensions));
        }
    }

    private static void refuseUnlessSame(String said, StoredContent content) {
        if (!said.isEmpty() && !said.equals(content.sha256())) {
            throw new Refusal("document.hashDiffers", content.sha256());
        }
    }

    @Override
    public String qrPicture(String text) {
        return QrCode.of(text);
    }

    @Override
    public SealedText seal(String xml, SealKind kind, String data, String place) {
        return xmlSealing.seal(xml, kind, data, place);
    }
}
