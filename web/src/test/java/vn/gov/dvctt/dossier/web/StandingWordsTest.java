package vn.gov.dvctt.dossier.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.dossier.api.DossierStanding;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.TextsFound;

class StandingWordsTest {
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    private final StandingWords words = new StandingWords();

    @BeforeAll
    static void texts() throws IOException {
        TextsFound.here();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DRAFT", "DISCARDED"})
    void everyStateSaysItsFourThingsInBothLanguages(DossierStatus status) {
        for (var language : List.of(VI, Locale.ENGLISH)) {
            for (var standing : SampleStanding.met(status)) {
                said(words.what(standing, language));
                said(words.who(standing, language));
                said(words.by(standing, NOW, language));
                said(words.usual(standing, language));
            }
        }
    }

    private static void said(String text) {
        assertFalse(text.isBlank() || text.startsWith("standing.") || text.contains("{"), text);
    }

    @Test
    void beforeReceptionTheIntakeDeskHasSomeWorkingDays() {
        var standing = SampleStanding.before(DossierStatus.SUBMITTED);
        assertEquals("Bộ phận tiếp nhận hồ sơ, Cục Quản lý tài nguyên nước", words.who(standing, VI));
        assertEquals("Trong 3 ngày làm việc từ khi nộp", words.by(standing, NOW, VI));
    }

    @Test
    void englishKnowsOneAndMany() {
        assertEquals("Within 1 working day of sending", Formats.text(Locale.ENGLISH, "standing.by.check", 1));
        assertEquals(
                "Within 3 working days of sending",
                words.by(SampleStanding.before(DossierStatus.SUBMITTED), NOW, Locale.ENGLISH));
    }

    @Test
    void aDueDateIsSaidInVietnamsTimeAndLatenessIsNotHidden() {
        var standing = SampleStanding.after(DossierStatus.IN_PROCESS);
        assertEquals("Hẹn trả kết quả lúc 17:00 30/12/2026", words.by(standing, NOW, VI));
        assertEquals(
                "Hẹn trả lúc 17:00 30/12/2026, nay đã quá hẹn",
                words.by(standing, SampleStanding.DUE.plusSeconds(1), VI));
    }

    @Test
    void aPausedClockHasNoDateAndIsNeverLate() {
        var standing = SampleStanding.paused();
        assertEquals("Chưa xác định được ngày", words.by(standing, Instant.MAX, VI));
    }

    @Test
    void aSupplementIsTheApplicantsTurn() {
        var standing = SampleStanding.after(DossierStatus.SUPPLEMENT_IN_PROCESS);
        assertEquals("Người nộp hồ sơ", words.who(standing, VI));
        assertEquals("Bổ sung trước 17:00 08/12/2026", words.by(standing, NOW, VI));
    }

    @Test
    void otherAgenciesAreNamedOnlyWhereThereAreOthers() {
        var alone = SampleStanding.after(DossierStatus.IN_PROCESS);
        assertEquals("Cục Quản lý tài nguyên nước", words.who(alone, VI));
        var several = new DossierStanding(
                alone.submissionNumber(),
                alone.code(),
                alone.status(),
                alone.procedureTitle(),
                alone.unitName(),
                List.of("Cục Quản lý tài nguyên nước", "Cục Viễn thám quốc gia"),
                alone.submittedAt(),
                alone.receivedAt(),
                alone.dueAt(),
                alone.answerBy(),
                alone.checkDays(),
                alone.phases(),
                alone.usualDays());
        assertEquals("Cục Quản lý tài nguyên nước, phối hợp với Cục Viễn thám quốc gia", words.who(several, VI));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DRAFT", "DISCARDED"})
    void aWayHasAtMostOnePresentStepAndItIsTheLastThatIsNotAhead(DossierStatus status) {
        for (var standing : SampleStanding.met(status)) {
            var tones = new StandingSteps(standing, VI)
                    .all().stream().map(StandingStep::tone).toList();
            var present = tones.stream()
                    .filter(tone -> List.of("now", "waiting").contains(tone))
                    .count();
            assertEquals(Actor.of(status) == Actor.NOBODY ? 0 : 1, present, () -> status + " " + tones);
            assertFalse(
                    tones.indexOf("future") >= 0 && tones.indexOf("future") < tones.lastIndexOf("now"), status.name());
        }
    }

    @Test
    void phasesStandUnderTheStepOfProcessing() {
        var steps = new StandingSteps(SampleStanding.after(DossierStatus.IN_PROCESS), VI).all();
        assertEquals(
                List.of("Nộp hồ sơ", "Kiểm tra, tiếp nhận", "Giải quyết", "Trả kết quả"),
                steps.stream().map(StandingStep::title).toList());
        assertEquals(
                List.of("Thẩm định: 90 ngày", "Quyết định: 21 ngày làm việc"),
                steps.get(2).notes());
    }

    @Test
    void whatEndedBeforeReceptionEndsThere() {
        var steps = new StandingSteps(SampleStanding.before(DossierStatus.REFUSED_AT_INTAKE), VI).all();
        assertEquals(
                List.of("Nộp hồ sơ", "Không được tiếp nhận"),
                steps.stream().map(StandingStep::title).toList());
    }
}
