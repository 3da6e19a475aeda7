package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.dossier.GuidanceBatchBean;
import vn.gov.dvctt.dossier.GuidanceDeskBean;
import vn.gov.dvctt.dossier.api.GuideApplicants;
import vn.gov.dvctt.dossier.api.OpenProcedure;
import vn.gov.dvctt.shared.Refusal;

/** The system does not serve: the applicants of a unit's open dossiers are told once each, whatever dies in between (article 17.2). */
@ParameterizedClass
@EnumSource(Engine.class)
class GuidanceTest {
    private static final String CODE = "1.004122";
    private static final String OTHER = "1.000657";
    private static final String TOLD = "select count(*) from notice where subject = 'DOSSIER_GUIDANCE'";
    private static final String MAILS = "select count(*) from notice_dispatch where lane = 'BULK' and channel = 'MAIL'"
            + " and notice_id in (select id from notice where subject = 'DOSSIER_GUIDANCE')";

    @Parameter
    private Engine engine;

    private ProcessGround process;
    private long head;

    @BeforeEach
    void begin() {
        process = new ProcessGround(engine);
        sql("delete from guidance_line");
        sql("delete from guidance");
        sql("update dossier set status = 'RETURNED'");
        head = process.official("TNN", "UNIT_HEAD");
    }

    @Test
    void eachIsToldOnceEvenWhenTheTellingIsBrokenOff() {
        var first = process.submittedTo(CODE, "TNN");
        var second = process.submittedTo(CODE, "TNN");
        var third = process.received(OTHER, "TNN");
        process.submittedTo(CODE, "KTTV");
        sql("update dossier set applicant_id = (select applicant_id from dossier where id = " + first + ") where id = "
                + third);
        assertEquals(
                List.of(new OpenProcedure(OTHER, "Thủ tục thử", 1, 1), new OpenProcedure(CODE, "Thủ tục thử", 2, 2)),
                process.ground.in(
                        shop -> shop.as(head).get(GuidanceDeskBean.class).open()));

        var before = number(TOLD);
        var mails = number(MAILS);
        var guidance = guide("");
        assertEquals("dossier.guidanceRuns", refused(() -> guide("")));
        assertTrue(batch(guidance, 1), "there is more");
        assertTrue(batch(guidance, 1));
        assertTrue(batch(guidance, 1));
        assertFalse(batch(guidance, 1), "the end was reached");
        assertFalse(batch(guidance, 1), "and nothing begins anew");

        assertEquals(2, number(TOLD) - before);
        assertEquals(2, number(MAILS) - mails);
        assertEquals(
                1,
                number(
                        "select count(*) from notice n where n.subject = 'DOSSIER_GUIDANCE' and n.account_id = (select d.applicant_id from dossier d where d.id = "
                                + second + ")"));
        var view = process.ground.in(
                shop -> shop.as(head).get(GuidanceDeskBean.class).guidance(guidance));
        assertEquals(2, view.told());
        var lines = process.ground.in(
                shop -> shop.as(head).get(GuidanceDeskBean.class).told(guidance, null));
        assertEquals(
                List.of(first, second),
                lines.rows().stream().map(row -> row.dossierId()).toList());
    }

    @Test
    void itIsAboutOneProcedureWhereOneIsChosenAndOfAnotherUnitItIsNotFound() {
        process.submittedTo(CODE, "TNN");
        process.submittedTo(OTHER, "TNN");
        assertEquals("dossier.nobodyToGuide", refused(() -> guide("9.999999")));

        var guidance = guide(OTHER);
        assertFalse(batch(guidance, 50));

        assertEquals(1, number("select told from guidance where id = " + guidance));
        var stranger = process.official("KTTV", "UNIT_HEAD");
        assertEquals(
                "dossier.guidanceNotFound",
                refused(() -> process.ground.in(
                        shop -> shop.as(stranger).get(GuidanceDeskBean.class).told(guidance, null))));
    }

    private long guide(String procedure) {
        return process.ground.in(shop -> shop.as(head)
                .get(GuidanceDeskBean.class)
                .guide(new GuideApplicants(
                        procedure,
                        "Không nộp bổ sung được từ 08:00",
                        "Nộp trực tiếp tại bộ phận một cửa",
                        "024 0000 0000")));
    }

    private boolean batch(long guidance, int most) {
        return process.ground.in(shop -> shop.get(GuidanceBatchBean.class).batch(guidance, most, Instant.now()));
    }

    private long number(String query) {
        return process.ground.in(
                shop -> ((Number) shop.entities().createNativeQuery(query).getSingleResult()).longValue());
    }

    private void sql(String text) {
        process.ground.in(shop -> shop.entities().createNativeQuery(text).executeUpdate());
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }
}
