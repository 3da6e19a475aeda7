package vn.gov.dvctt.container;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.gov.dvctt.bench.SampleAnswers;
import vn.gov.dvctt.dossier.api.AttachPaper;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.DossierPapers;
import vn.gov.dvctt.dossier.api.SaveAnswers;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.processing.api.IntakeDesk;
import vn.gov.dvctt.processing.api.ReceiveDossier;
import vn.gov.dvctt.processing.api.RequestSupplement;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Dossiers in any state, brought there by the desks alone. */
final class Filing {
    /** Land data for the public; of its papers only the form is mandatory, and nobody answers for its system here. */
    static final String PROCEDURE = "DVC.DD.01";

    static final String UNIT = "DD";
    static final int FREE_COMPONENT = 2;

    private static final int LOOKS = 120;

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private Filing() {}

    static long draft(Actor owner) throws Exception {
        return draft(owner, PROCEDURE);
    }

    /** Complete, so that it may be submitted. */
    static long draft(Actor owner, String procedure) throws Exception {
        var desk = Desks.of(DossierDesk.class);
        return owner.call(() -> {
            long dossier = desk.openDraft(procedure);
            desk.saveAnswers(new SaveAnswers(
                    dossier, SampleAnswers.of(desk.draft(dossier).procedure().form())));
            return dossier;
        });
    }

    /** A draft with every paper that its procedure always needs, of the first case where there are several. */
    static long complete(Actor owner, String procedure) throws Exception {
        var desk = Desks.of(DossierDesk.class);
        long dossier = draft(owner, procedure);
        owner.call(() -> {
            var version = desk.draft(dossier).procedure();
            var chosen = version.cases().stream().findFirst().orElse("");
            if (!chosen.isEmpty()) {
                desk.chooseCase(dossier, chosen);
            }
            for (var component : version.componentsOf(chosen)) {
                if (component.mandatory() && !component.eForm()) {
                    attach(owner, dossier, component.number());
                }
            }
            return dossier;
        });
        return dossier;
    }

    static long attach(Actor owner, long dossier) throws Exception {
        return attach(owner, dossier, FREE_COMPONENT);
    }

    private static long attach(Actor owner, long dossier, int component) throws Exception {
        var paper = new AttachPaper(dossier, component, "ban-do.pdf", new ByteArrayInputStream(PDF));
        return owner.call(() -> Desks.of(DossierPapers.class).attach(paper).id());
    }

    /** A paper whose signatures have not been looked at yet holds a submission up for a moment. */
    static String submit(Actor owner, long dossier) throws Exception {
        for (int look = 0; ; look++) {
            try {
                return owner.call(() -> Desks.of(DossierDesk.class).submit(dossier));
            } catch (Refusal notYet) {
                if (!notYet.key().equals("dossier.incomplete") || look == LOOKS) {
                    throw notYet;
                }
                TimeUnit.MILLISECONDS.sleep(250);
            }
        }
    }

    static long submitted(Actor owner) throws Exception {
        long dossier = draft(owner);
        submit(owner, dossier);
        return dossier;
    }

    static Actor intake() {
        return Actor.official(UNIT, Role.INTAKE);
    }

    /** Gives the dossier code. */
    static String receive(Actor official, long dossier) throws Exception {
        return receive(official, dossier, revision(dossier));
    }

    static String receive(Actor official, long dossier, int revision) throws Exception {
        var command = new ReceiveDossier(dossier, revision, 0);
        return official.call(
                () -> Desks.of(IntakeDesk.class).receive(command).code().value());
    }

    /** A dossier at its system; gives the code. */
    static String received() throws Exception {
        return receive(intake(), submitted(Actor.citizen()));
    }

    static void askToMend(long dossier) throws Exception {
        var item = new SupplementItem("paper." + FREE_COMPONENT, "Bản đồ không đọc được");
        var command = new RequestSupplement(dossier, revision(dossier), List.of(item), 10);
        intake().call(() -> {
            Desks.of(IntakeDesk.class).requestSupplement(command);
            return dossier;
        });
    }

    static int revision(long dossier) {
        return (int) Database.number(
                "select revision from task where id = (select max(id) from task where dossier_id = ?)", dossier);
    }

    static String submissionNumber(long dossier) {
        return Database.one("select submission_number from dossier where id = ?", dossier);
    }

    static String status(String code) {
        return Database.one("select status from dossier where dossier_code = ?", code);
    }
}
