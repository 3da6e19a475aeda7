package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.processing.api.CheckMark;
import vn.gov.dvctt.processing.api.CheckVerdict;
import vn.gov.dvctt.processing.api.CheckView;
import vn.gov.dvctt.processing.api.MarginDesk;
import vn.gov.dvctt.processing.api.MarginView;
import vn.gov.dvctt.processing.api.SaveChecks;

/** Components are checked one by one, by whoever the dossier is entrusted to, once for each time they were handed in. */
@ParameterizedClass
@EnumSource(Engine.class)
class ChecklistTest {
    private static final String WHY = "Bản khai thiếu chữ ký của người chịu trách nhiệm.";

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
    void intakeTicksAndEverybodyOfTheUnitReads() {
        var dossier = process.submittedTo("1.004122", "TNN");
        saves(
                process.official("TNN", "INTAKE"),
                dossier,
                mark(2, CheckVerdict.NOT_MET, WHY, 0),
                mark(3, CheckVerdict.MET, "", 0));
        var seen = margin(process.official("TNN", "APPROVER"), dossier);
        assertEquals(2, seen.checked());
        assertEquals(1, seen.unmet());
        assertFalse(seen.mayCheck());
        assertEquals(WHY, of(seen, 2).remark());
        assertEquals("INTAKE TNN", of(seen, 2).by());
    }

    @Test
    void onlyWhoMayActTicks() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        assertEquals("processing.checkNotYours", refused(process.official("TNN", "INTAKE"), dossier));
        process.does(process.official("TNN", "HANDLER"), shop -> shop.get(AssignmentDeskBean.class)
                .take(dossier, ProcessGround.revision(shop, dossier)));
        assertEquals("processing.checkNotYours", refused(process.colleague("TNN", "HANDLER", "Lê Văn Khác"), dossier));
        assertEquals("processing.notFound", refused(process.official("MT", "HANDLER"), dossier));
        saves(process.official("TNN", "HANDLER"), dossier, mark(3, CheckVerdict.NOT_APPLICABLE, "", 0));
        done.drafted(dossier, "TNN");
        assertEquals("processing.checkNotYours", refused(process.official("TNN", "HANDLER"), dossier));
    }

    @Test
    void ofTwoWhoLookAtTheSameLineTheSecondHearsWhoWasFaster() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var one = process.official("TNN", "HANDLER");
        var other = process.colleague("TNN", "HANDLER", "Lê Văn Khác");
        saves(one, dossier, mark(2, CheckVerdict.MET, "", 0));
        assertEquals("processing.checkChanged", done.refused(other, shop -> shop.get(ChecklistDeskBean.class)
                .save(new SaveChecks(dossier, List.of(mark(2, CheckVerdict.NOT_MET, WHY, 0))))));
        // of another line nobody has to know
        saves(other, dossier, mark(3, CheckVerdict.MET, "", 0));
        var seen = of(margin(other, dossier), 2);
        saves(other, dossier, mark(2, CheckVerdict.NOT_MET, WHY, seen.revision()));
        assertEquals("Lê Văn Khác", of(margin(one, dossier), 2).by());
    }

    @Test
    void whatWasHandedInAnewIsUncheckedAndWhatWasFoundBeforeStaysReadable() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        saves(handler, dossier, mark(2, CheckVerdict.NOT_MET, WHY, 0), mark(3, CheckVerdict.MET, "", 0));
        process.does(handler, shop -> shop.get(HandlingDeskBean.class)
                .requestSupplement(StepsDone.supplement(shop, dossier)));
        assertFalse(margin(handler, dossier).mayCheck(), "the applicant is waited for");
        process.ground.sql(
                "update dossier_supplement set answered_at = current_timestamp where dossier_id = " + dossier);
        done.answered(dossier);
        var seen = margin(handler, dossier);
        assertEquals(null, of(seen, 2).verdict());
        assertEquals(CheckVerdict.NOT_MET, of(seen, 2).former().verdict());
        assertEquals(CheckVerdict.MET, of(seen, 3).verdict(), "it was not asked to be mended");
        saves(handler, dossier, mark(2, CheckVerdict.MET, "", 0));
        assertEquals(CheckVerdict.MET, of(margin(handler, dossier), 2).verdict());
        assertEquals(
                CheckVerdict.NOT_MET, of(margin(handler, dossier), 2).former().verdict());
        assertEquals(2, process.ground.count("select count(*) from component_check where component = 2"));
    }

    @Test
    void whatIsNotMetNeedsWordsAndALineSentAlongUnchangedChangesNothing() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        assertEquals("processing.checkRemark", done.refused(handler, shop -> shop.get(ChecklistDeskBean.class)
                .save(new SaveChecks(dossier, List.of(mark(2, CheckVerdict.NOT_MET, "thiếu", 0))))));
        assertEquals("processing.checkUnknown", done.refused(handler, shop -> shop.get(ChecklistDeskBean.class)
                .save(new SaveChecks(dossier, List.of(mark(1, CheckVerdict.MET, "", 0))))));
        assertEquals("processing.checkNothing", done.refused(handler, shop -> shop.get(ChecklistDeskBean.class)
                .save(new SaveChecks(dossier, List.of(mark(2, null, "", 0))))));
        saves(handler, dossier, mark(2, CheckVerdict.MET, "", 0));
        assertEquals("processing.checkNothing", done.refused(handler, shop -> shop.get(ChecklistDeskBean.class)
                .save(new SaveChecks(dossier, List.of(mark(2, CheckVerdict.MET, "", 0))))));
    }

    private static CheckMark mark(int component, CheckVerdict verdict, String remark, int seen) {
        return new CheckMark(component, verdict, remark, seen);
    }

    private void saves(long official, long dossier, CheckMark... marks) {
        process.does(official, shop -> shop.get(ChecklistDeskBean.class).save(new SaveChecks(dossier, List.of(marks))));
    }

    private String refused(long official, long dossier) {
        return done.refused(official, shop -> shop.get(ChecklistDeskBean.class)
                .save(new SaveChecks(dossier, List.of(mark(2, CheckVerdict.MET, "", 0)))));
    }

    private MarginView margin(long official, long dossier) {
        return process.by(official, shop -> shop.get(MarginDesk.class).margin(dossier, 0));
    }

    private static CheckView of(MarginView margin, int component) {
        return margin.checks().stream()
                .filter(check -> check.component() == component)
                .findFirst()
                .orElseThrow();
    }
}
