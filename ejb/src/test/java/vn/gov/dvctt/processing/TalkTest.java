package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.processing.api.MarginDesk;
import vn.gov.dvctt.processing.api.MessageLine;
import vn.gov.dvctt.processing.api.OwnMessages;
import vn.gov.dvctt.processing.api.TalkView;
import vn.gov.dvctt.processing.api.WriteMessage;

/** An applicant and the unit that holds the dossier write to each other. */
@ParameterizedClass
@EnumSource(Engine.class)
class TalkTest {
    private static final String QUESTION = "Xin hỏi bản kê có cần đóng dấu giáp lai không?";
    private static final String ANSWER = "Bản kê không cần đóng dấu giáp lai.";

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
    void eachSideSeesWhatIsNewUntilItHasLooked() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        asks(dossier, QUESTION);
        assertEquals(1, atTheUnit(handler, dossier).unread());
        assertTrue(atTheUnit(handler, dossier).awaitsUnit());
        answers(handler, dossier);
        assertEquals(0, atTheUnit(handler, dossier).unread());

        assertEquals(List.of("NS-" + dossier), unread(dossier));
        var talk = atTheApplicant(dossier);
        assertEquals(
                List.of(QUESTION, ANSWER),
                talk.lines().stream().map(MessageLine::text).toList());
        assertNotNull(talk.lines().get(0).seenAt());
        assertTrue(talk.lines().get(1).unread());
        process.does(applicant(dossier), shop -> shop.get(OwnMessages.class).seen("NS-" + dossier, talk.lastId()));
        assertEquals(List.of(), unread(dossier));
        assertFalse(atTheApplicant(dossier).lines().get(1).unread());
    }

    @Test
    void whoMerelyPassesByLeavesAMessageUnread() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        asks(dossier, QUESTION);
        var approver = process.official("TNN", "APPROVER");
        process.does(approver, shop -> shop.get(MessageDeskBean.class).seen(dossier, Long.MAX_VALUE));
        assertEquals(1, atTheUnit(approver, dossier).unread());
        process.does(process.official("TNN", "INTAKE"), shop -> shop.get(MessageDeskBean.class)
                .seen(dossier, Long.MAX_VALUE));
        assertEquals(0, atTheUnit(approver, dossier).unread());
    }

    @Test
    void onlyWhoHoldsTheDossierAnswersAndIntake() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        process.does(process.official("TNN", "HANDLER"), shop -> shop.get(AssignmentDeskBean.class)
                .take(dossier, ProcessGround.revision(shop, dossier)));
        assertEquals("processing.messageNotYours", refused(process.official("TNN", "APPROVER"), dossier, ANSWER));
        assertEquals(
                "processing.messageNotYours",
                refused(process.colleague("TNN", "HANDLER", "Lê Văn Khác"), dossier, ANSWER));
        assertEquals("processing.notFound", refused(process.official("MT", "INTAKE"), dossier, ANSWER));
        answers(process.official("TNN", "INTAKE"), dossier);
        answers(process.official("TNN", "HANDLER"), dossier);
        assertEquals(2, atTheApplicant(dossier).unread());
    }

    /** The mail says that there is a message, never what it says; a row of messages to the office is one mail. */
    @Test
    void mailsTellOfMessagesWithoutTheirWords() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        process.does(handler, shop -> shop.get(AssignmentDeskBean.class)
                .take(dossier, ProcessGround.revision(shop, dossier)));
        process.ground.sql("delete from notice_dispatch");
        process.ground.sql("delete from notice");
        asks(dossier, QUESTION);
        asks(dossier, "Xin hỏi thêm một câu.");
        answers(handler, dossier);
        assertEquals(
                List.of("DUTY_MESSAGE " + handler, "DOSSIER_MESSAGE " + applicant(dossier)), process.ground.notices());
        assertEquals(0, process.ground.count("select count(*) from notice where facts like '%giáp lai%'"));
    }

    @Test
    void anotherApplicantFindsNothing() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var stranger = process.ground.person("Người Khác", null);
        assertEquals("dossier.notFound", done.refused(stranger, shop -> shop.get(OwnMessages.class)
                .talk("NS-" + dossier, 0)));
        assertEquals("dossier.notFound", done.refused(stranger, shop -> shop.get(OwnMessages.class)
                .write("NS-" + dossier, QUESTION)));
    }

    @Test
    void twentyADayAreEnoughAndTomorrowIsAnotherDay() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        for (int i = 0; i < 20; i++) {
            asks(dossier, "Câu hỏi " + i);
        }
        assertEquals("processing.messageMany", refusedApplicant(dossier, QUESTION));
        process.ground.sql(
                "update dossier_message set written_at = timestamp with time zone '2026-01-05 02:00:00+00:00'");
        asks(dossier, QUESTION);
        assertEquals(21, atTheApplicant(dossier).lines().size());
    }

    @Test
    void aMessageHasWordsAndNotTooMany() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        assertEquals("processing.messageText", refusedApplicant(dossier, " \n "));
        assertEquals("processing.messageText", refusedApplicant(dossier, "x".repeat(2_001)));
        assertEquals("processing.messageText", refused(process.official("TNN", "INTAKE"), dossier, ""));
    }

    @Test
    void afterTheEndItIsReadAndForFifteenDaysWritten() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        asks(dossier, QUESTION);
        process.ground.sql("update dossier set status = 'RETURNED' where id = " + dossier);
        assertTrue(atTheApplicant(dossier).mayWrite());
        assertNotNull(atTheApplicant(dossier).openUntil());
        asks(dossier, "Xin cảm ơn.");
        process.ground.sql("update dossier_step set happened_at = timestamp with time zone '2026-01-05 02:00:00+00:00'"
                + " where dossier_id = " + dossier);
        var talk = atTheApplicant(dossier);
        assertTrue(talk.closed() && !talk.mayWrite());
        assertEquals(2, talk.lines().size());
        assertEquals("processing.messageClosed", refusedApplicant(dossier, QUESTION));
        assertEquals("processing.messageClosed", refused(process.official("TNN", "INTAKE"), dossier, ANSWER));
    }

    @Test
    void aMessageMovesNeitherTheDossierNorItsClock() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var stands = process.stands(dossier);
        var lines = process.ground.count("select count(*) from clock_event where dossier_id = " + dossier);
        asks(dossier, QUESTION);
        answers(process.official("TNN", "INTAKE"), dossier);
        assertEquals(stands, process.stands(dossier));
        assertEquals(lines, process.ground.count("select count(*) from clock_event where dossier_id = " + dossier));
    }

    @Test
    void longTalksAreReadInParts() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        for (int i = 0; i < 60; i++) {
            var words = "Thông tin " + i;
            process.does(process.official("TNN", "INTAKE"), shop -> shop.get(MessageDeskBean.class)
                    .write(new WriteMessage(dossier, words)));
        }
        var latest = atTheApplicant(dossier);
        assertEquals(50, latest.lines().size());
        assertTrue(latest.earlier());
        var first = process.by(
                applicant(dossier), shop -> shop.get(OwnMessages.class).talk("NS-" + dossier, latest.firstId()));
        assertEquals(10, first.lines().size());
        assertFalse(first.earlier());
        assertEquals("Thông tin 0", first.lines().get(0).text());
    }

    private long applicant(long dossier) {
        return Long.parseLong(process.ground.dossier(dossier, "applicant_id"));
    }

    private void asks(long dossier, String words) {
        process.does(applicant(dossier), shop -> shop.get(OwnMessages.class).write("NS-" + dossier, words));
    }

    private void answers(long official, long dossier) {
        process.does(official, shop -> shop.get(MessageDeskBean.class).write(new WriteMessage(dossier, ANSWER)));
    }

    private String refused(long official, long dossier, String words) {
        return done.refused(official, shop -> shop.get(MessageDeskBean.class).write(new WriteMessage(dossier, words)));
    }

    private String refusedApplicant(long dossier, String words) {
        return done.refused(
                applicant(dossier), shop -> shop.get(OwnMessages.class).write("NS-" + dossier, words));
    }

    private List<String> unread(long dossier) {
        return process.by(
                applicant(dossier), shop -> shop.get(OwnMessages.class).unread());
    }

    private TalkView atTheApplicant(long dossier) {
        return process.by(
                applicant(dossier), shop -> shop.get(OwnMessages.class).talk("NS-" + dossier, 0));
    }

    private TalkView atTheUnit(long official, long dossier) {
        return process.by(
                official, shop -> shop.get(MarginDesk.class).margin(dossier, 0).talk());
    }
}
