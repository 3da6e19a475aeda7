package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.processing.api.MarginDesk;
import vn.gov.dvctt.processing.api.NoteView;
import vn.gov.dvctt.processing.api.OwnMessages;
import vn.gov.dvctt.processing.api.WriteNote;

/** Notes of the office: who writes, who reads, and what becomes of one that is struck. */
@ParameterizedClass
@EnumSource(Engine.class)
class NotesTest {
    private static final String WORDS = "Đã gọi điện cho người nộp, hẹn gửi lại bản kê.";

    @Parameter
    private Engine engine;

    private ProcessGround process;
    private StepsDone done;

    @BeforeEach
    void begin() {
        process = new ProcessGround(engine);
        done = new StepsDone(process);
    }

    @Test
    void everybodyOfTheUnitReadsWhatAColleagueNotedAndNoOtherUnitDoes() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        writes(process.official("TNN", "INTAKE"), dossier, WORDS);
        var seen = notes(process.official("TNN", "APPROVER"), dossier).get(0);
        assertEquals(WORDS, seen.text());
        assertEquals("INTAKE TNN", seen.author());
        assertFalse(seen.mine() || seen.mayStrike());
        var foreign = process.official("MT", "HANDLER");
        assertEquals("processing.notFound", done.refused(foreign, shop -> shop.get(MarginDesk.class)
                .margin(dossier, 0)));
        assertEquals("processing.notFound", done.refused(foreign, shop -> shop.get(NoteDeskBean.class)
                .write(new WriteNote(dossier, WORDS))));
    }

    @Test
    void aUnitThatWasAskedForAnOpinionSeesNoNotes() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        writes(process.official("TNN", "HANDLER"), dossier, WORDS);
        process.official("KTTV", "HANDLER");
        done.asks(process.official("TNN", "HANDLER"), dossier, List.of("KTTV"));
        assertEquals("processing.notFound", done.refused(process.official("KTTV", "HANDLER"), shop -> shop.get(
                        MarginDesk.class)
                .margin(dossier, 0)));
    }

    /** Nothing that an applicant's pages or the exchange are made of carries a word of it. */
    @Test
    void whatTheApplicantReadsKnowsNothingOfNotes() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        writes(process.official("TNN", "HANDLER"), dossier, WORDS);
        var applicant = Long.parseLong(process.ground.dossier(dossier, "applicant_id"));
        var content = process.ground.in(
                shop -> shop.get(DossierReading.class).dossier(dossier).orElseThrow());
        assertFalse(content.toString().contains(WORDS));
        assertFalse(process.by(applicant, shop -> shop.get(OwnMessages.class).talk("NS-" + dossier, 0))
                .toString()
                .contains(WORDS));
        assertEquals(0, process.ground.count("select count(*) from notice where facts like '%Đã gọi điện%'"));
        assertEquals(0, process.ground.count("select count(*) from dossier_step where note like '%Đã gọi điện%'"));
        List<?> sent = process.ground.in(shop ->
                shop.entities().createQuery("select e.body from Exchange e").getResultList());
        assertFalse(sent.toString().contains(WORDS));
    }

    @Test
    void aStruckNoteKeepsItsLineAndItsWordsInTheBooksOnly() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var author = process.official("TNN", "HANDLER");
        writes(author, dossier, WORDS);
        long note = notes(author, dossier).get(0).id();
        assertEquals("processing.noteOfOther", done.refused(process.official("TNN", "UNIT_HEAD"), shop -> shop.get(
                        NoteDeskBean.class)
                .strike(dossier, note)));
        process.does(author, shop -> shop.get(NoteDeskBean.class).strike(dossier, note));
        var struck = notes(author, dossier).get(0);
        assertEquals("", struck.text());
        assertEquals("HANDLER TNN", struck.struckBy());
        assertEquals(WORDS, process.ground.value("select words from dossier_note where id = " + note));
    }

    @Test
    void afterADayANoteStands() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var author = process.official("TNN", "HANDLER");
        writes(author, dossier, WORDS);
        process.ground.sql("update dossier_note set written_at = timestamp with time zone '2026-01-05 02:00:00+00:00'");
        var note = notes(author, dossier).get(0);
        assertFalse(note.mayStrike());
        assertEquals("processing.noteLate", done.refused(author, shop -> shop.get(NoteDeskBean.class)
                .strike(dossier, note.id())));
    }

    @Test
    void aPinnedNoteStandsAboveLaterOnes() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var author = process.official("TNN", "HANDLER");
        writes(author, dossier, "Ghi chú đầu");
        long first = notes(author, dossier).get(0).id();
        writes(author, dossier, "Ghi chú sau");
        process.does(author, shop -> shop.get(NoteDeskBean.class).pin(dossier, first, true));
        assertEquals(
                List.of("Ghi chú đầu", "Ghi chú sau"),
                notes(author, dossier).stream().map(NoteView::text).toList());
        assertTrue(notes(author, dossier).get(0).pinned());
    }

    @Test
    void aNoteHasWordsAndNotTooManyAndBelongsToItsDossier() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var other = process.atTheMinistry("1.004122", "TNN", "TNN");
        var author = process.official("TNN", "HANDLER");
        assertEquals("processing.noteText", refusedNote(author, dossier, "  "));
        assertEquals("processing.noteText", refusedNote(author, dossier, "x".repeat(4_001)));
        writes(author, dossier, "đ".repeat(4_000));
        long note = notes(author, dossier).get(0).id();
        assertEquals("processing.noteGone", done.refused(author, shop -> shop.get(NoteDeskBean.class)
                .strike(other, note)));
    }

    private String refusedNote(long author, long dossier, String words) {
        return done.refused(author, shop -> shop.get(NoteDeskBean.class).write(new WriteNote(dossier, words)));
    }

    private void writes(long author, long dossier, String words) {
        process.does(author, shop -> shop.get(NoteDeskBean.class).write(new WriteNote(dossier, words)));
    }

    private List<NoteView> notes(long official, long dossier) {
        return process.by(
                official, shop -> shop.get(MarginDesk.class).margin(dossier, 0).notes());
    }
}
