package vn.gov.dvctt.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.StorePaper;
import vn.gov.dvctt.shared.Refusal;

/** Takes files in and hands them out. A file from a slow phone may take minutes: it must not hold a transaction, hence SUPPORTS. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PapersBean implements Papers {
    @Inject
    private ContentStore store;

    @Inject
    private PaperRegister register;

    @Inject
    private Printer printer;

    @Override
    public PaperView store(StorePaper paper) {
        var name = FileName.of(paper.name());
        if (!paper.extensions().contains(name.extension())) {
            throw new Refusal("document.type", String.join(", ", paper.extensions()));
        }
        try (var incoming = store.receive(paper.content(), paper.maxBytes())) {
            return register.add(keep(name, incoming));
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
        var paper = register.paper(id).orElseThrow(() -> new Refusal("document.notFound"));
        try {
            return store.open(paper.sha256());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public boolean holds(String sha256) {
        return store.holds(sha256);
    }

    @Override
    public PaperView print(String template, Map<String, Object> values, String name) {
        var pdf = printer.print(template, values);
        return store(new StorePaper(name, new ByteArrayInputStream(pdf), List.of("pdf"), pdf.length));
    }

    @Override
    public byte[] draw(String template, Map<String, Object> values) {
        return printer.print(template, values);
    }

    private Paper keep(FileName name, IncomingContent incoming) throws IOException {
        if (incoming.content().bytes() == 0) {
            throw new Refusal("document.empty");
        }
        var kind = FileKind.of(name.extension(), incoming.file())
                .orElseThrow(() -> new Refusal("document.typeDisagrees", name.extension()));
        return new Paper(name, kind, store.keep(incoming), Instant.now());
    }

    @Override
    public String qrPicture(String text) {
        return QrCode.of(text);
    }
}
