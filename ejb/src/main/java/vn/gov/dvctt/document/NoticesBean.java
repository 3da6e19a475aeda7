package vn.gov.dvctt.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import vn.gov.dvctt.document.api.IssueNotice;
import vn.gov.dvctt.document.api.IssuedNotice;
import vn.gov.dvctt.document.api.Notices;
import vn.gov.dvctt.document.api.SealKind;

/** Issues notices for other features. Nobody's act: the portal owes the paper for an act that stands in the ledger already. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class NoticesBean implements Notices {
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    private Templates templates;

    @Inject
    private TemplateDrawing drawing;

    @Inject
    private Printer printer;

    @Inject
    private Sealing sealing;

    @Inject
    private OwnPapers papers;

    @Inject
    private NoticeRegister register;

    @Override
    public IssuedNotice issue(IssueNotice command) {
        var code = VerifyCode.draw(CHANCE);
        var own = templates.own(command.matter().unit(), command.kind(), command.at());
        var sealed = sealing.seal(drawn(command, own, code), SealKind.AGENCY, command.number());
        var paper = papers.keepSealed(command.name(), sealed);
        var edition = own.map(DocumentTemplate::edition).orElse(0);
        return register.add(new NoticeDocument(command, code, edition, paper, Instant.now()))
                .issued();
    }

    private byte[] drawn(IssueNotice command, Optional<DocumentTemplate> own, VerifyCode code) {
        return own.map(words -> drawing.notice(TemplateText.read(words.body()), command.words(), code))
                .orElseGet(() -> {
                    var values = new HashMap<>(command.values());
                    values.putAll(VerifyMark.of(code));
                    return printer.print(command.form(), values);
                });
    }
}
