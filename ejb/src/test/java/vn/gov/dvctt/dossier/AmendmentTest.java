package vn.gov.dvctt.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.gov.dvctt.account.api.VerificationLevel;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.dossier.api.ProgressOutcome;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.shared.Refusal;

/** Amending of one's own accord, without a container. */
class AmendmentTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant DUE = NOW.plus(Duration.ofDays(30));
    private static final long APPLICANT = 12;
    private static final String OFFICIAL = "77";

    private final Dossier dossier = submitted();

    @Test
    void whatWasSubmittedStaysUntilTheAmendmentIsSent() {
        amended("area", "4000");
        dossier.attach(2, 8, NOW);
        dossier.detach(7, NOW);
        assertEquals("3500", dossier.answers().get("area"));
        assertEquals(List.of(7L), papers(dossier.paperRounds().in(dossier.sentRound())));
        assertEquals(List.of(8L), papers(dossier.papers()));
        dossier.explainAmendment("Đo lại", NOW);
        dossier.sendAmendment(NOW.plusSeconds(1));
        assertEquals("4000", dossier.answers().get("area"));
        assertEquals(List.of(8L), papers(dossier.paperRounds().in(dossier.sentRound())));
        var sent = dossier.amendments().get(0);
        assertEquals(Map.of("area", "3500"), sent.former().values());
        assertEquals(Map.of("area", "4000"), sent.changes().values());
        assertEquals(List.of(2), dossier.paperRounds().components(sent.round()));
        var step = dossier.steps().get(dossier.steps().size() - 1);
        assertEquals(DossierStatus.SUBMITTED, step.status());
        assertEquals("Đo lại", step.note());
    }

    @Test
    void amendmentsAreNumberedAndComeOneAfterTheOther() {
        received();
        for (var area : List.of("4000", "4500")) {
            amended("area", area);
            dossier.explainAmendment("Lý do " + area, NOW);
            dossier.sendAmendment(NOW);
        }
        assertEquals(2, dossier.amendments().size());
        assertEquals(
                Map.of("area", "4000"), dossier.amendments().get(1).former().values());
        assertEquals(DossierStatus.IN_PROCESS, dossier.status());
        assertEquals(DUE, dossier.dueAt().orElseThrow());
    }

    @Test
    void aReasonAndARealChangeAreNeeded() {
        amended("area", "3500");
        dossier.explainAmendment("Sửa", NOW);
        refused("dossier.nothingAmended", () -> dossier.sendAmendment(NOW));
        amended("area", "1");
        dossier.explainAmendment("", NOW);
        refused("dossier.reasonMissing", () -> dossier.sendAmendment(NOW));
        refused("dossier.reasonTooLong", () -> dossier.explainAmendment("x".repeat(1001), NOW));
        assertTrue(dossier.draftAmendment().isPresent());
        assertEquals("3500", dossier.answers().get("area"));
    }

    @Test
    void discardedItIsAsIfItHadNeverBeen() {
        amended("area", "4000");
        dossier.attach(2, 8, NOW);
        dossier.detach(7, NOW);
        dossier.discardAmendment(NOW);
        assertEquals(List.of(7L), papers(dossier.papers()));
        assertTrue(dossier.draftAmendment().isEmpty());
        refused("dossier.frozen", () -> dossier.attach(2, 9, NOW));
        refused("dossier.noAmendment", () -> dossier.sendAmendment(NOW));
    }

    @Test
    void afterTheDecisionNothingIsAmended() {
        received();
        amended("area", "4000");
        dossier.explainAmendment("Sửa", NOW);
        assertEquals(ProgressOutcome.RECORDED, dossier.decide(true, 0, new Act("TNN", NOW)));
        refused("dossier.notAmendable", () -> dossier.sendAmendment(NOW));
        refused("dossier.notAmendable", () -> amended("area", "1"));
        refused("dossier.frozen", () -> dossier.attach(2, 9, NOW));
        assertEquals("3500", dossier.answers().get("area"));
        assertTrue(dossier.amendments().isEmpty());
    }

    @Test
    void aRequestGoesFirstAndNothingDraftedIsLost() {
        received();
        amended("area", "4000");
        dossier.changeInAmendment(Map.of("place", "Xã Mới"), NOW);
        dossier.attach(2, 8, NOW);
        dossier.attach(3, 9, NOW);
        var asked = List.of(new SupplementItem("area", "Sai"), new SupplementItem("paper.2", "Mờ"));
        dossier.requestSupplement(asked, DUE, new Act(OFFICIAL, NOW));

        refused("dossier.supplementFirst", () -> dossier.amend(NOW));
        refused("dossier.supplementFirst", () -> dossier.sendAmendment(NOW));
        assertEquals(
                Map.of("area", "4000"),
                dossier.openSupplement().orElseThrow().changes().values());
        assertEquals(List.of(7L, 8L), papers(dossier.papers()));
        refused("dossier.frozen", () -> dossier.attach(3, 10, NOW));
        // a page that was still open
        dossier.changeInAmendment(Map.of("place", "Xã Mới Hơn"), NOW);

        dossier.sendSupplement(NOW);
        assertEquals("4000", dossier.answers().get("area"));
        assertEquals("Xã Cũ", dossier.answers().get("place"));
        assertEquals(List.of(7L, 8L), papers(dossier.paperRounds().in(dossier.sentRound())));
        assertEquals(List.of(7L, 8L, 9L), papers(dossier.papers()));

        dossier.explainAmendment("Chuyển chỗ", NOW);
        dossier.sendAmendment(NOW);
        assertEquals("Xã Mới Hơn", dossier.answers().get("place"));
        assertEquals(List.of(7L, 8L, 9L), papers(dossier.paperRounds().in(dossier.sentRound())));
    }

    @Test
    void ofATableThatChangedAllCellsAreKeptBeforeAndAfter() {
        amended("wells.1.depth", "90");
        dossier.explainAmendment("Khoan sâu hơn", NOW);
        dossier.sendAmendment(NOW);
        var sent = dossier.amendments().get(0);
        assertEquals(
                Map.of("wells.0.depth", "70", "wells.1.depth", "80"),
                sent.former().values());
        assertEquals(
                Map.of("wells.0.depth", "70", "wells.1.depth", "90"),
                sent.changes().values());
        assertEquals(List.of("wells"), List.copyOf(sent.matters()));
    }

    @Test
    void aWithdrawnDossierTakesNoAmendment() {
        amended("area", "4000");
        dossier.withdraw("Không cần nữa", NOW);
        refused("dossier.notAmendable", () -> dossier.amend(NOW));
        assertFalse(dossier.openRound().isPresent());
    }

    private void amended(String path, String text) {
        dossier.amend(NOW);
        dossier.changeInAmendment(Map.of(path, text), NOW);
    }

    private void received() {
        dossier.receive(() -> new DossierCode("000.00.11.G10-261124-0001"), DUE, new Act(OFFICIAL, NOW));
    }

    private static List<Long> papers(List<DossierPaper> papers) {
        return papers.stream().map(DossierPaper::paperId).toList();
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }

    private static Dossier submitted() {
        var version = new ProcedureVersionView(
                "1.000657",
                1,
                "Cấp giấy phép",
                "water",
                "TNN",
                4,
                List.of("TNN"),
                List.of(),
                null,
                3,
                List.of(),
                List.of(),
                List.of(),
                new FormDefinition(1, List.of()),
                ProcessDefinition.usual(List.of("TNN")),
                VerificationLevel.CHANNEL,
                vn.gov.dvctt.procedure.api.Ways.ON_LINE,
                null);
        var answers =
                new Answers(Map.of("area", "3500", "place", "Xã Cũ", "wells.0.depth", "70", "wells.1.depth", "80"));
        var dossier = new Dossier(APPLICANT, "Nguyễn Thị Nộp", new FiledProcedure(version, ""), answers, NOW);
        dossier.attach(2, 7, NOW);
        dossier.submit(SubmissionNumber.draw(NOW, new Random(1)), LookUpSecret.draw(new Random(1)), "Nguyễn", NOW);
        return dossier;
    }
}
