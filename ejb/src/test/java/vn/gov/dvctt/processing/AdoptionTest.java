package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatchBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.dossier.AdoptionBatchBean;
import vn.gov.dvctt.dossier.VersionAdoptingBean;
import vn.gov.dvctt.dossier.VersionReadingBean;
import vn.gov.dvctt.dossier.api.AdoptVersion;
import vn.gov.dvctt.dossier.api.AdoptionLineRow;
import vn.gov.dvctt.dossier.api.AdoptionState;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.dossier.api.VersionCount;
import vn.gov.dvctt.shared.Refusal;

/** A second version comes while dossiers of the first are open: they stay where they are until somebody who may has them go on. */
@ParameterizedClass
@EnumSource(Engine.class)
class AdoptionTest {
    private static final String CODE = "1.004122";
    private static final String UNIT = "TNN";

    @Parameter
    private Engine engine;

    private ProcessGround process;
    private long publisher;

    @BeforeEach
    void begin() {
        process = new ProcessGround(engine);
        publisher = process.ground.person("Người Công Bố Thử", null);
        sql("delete from version_adoption_line");
        sql("delete from version_adoption");
    }

    @Test
    void openDossiersStayUntilTheyAreLedOnAndThenWorkGoesOn() {
        var open = process.atTheMinistry(CODE, UNIT, "TNN");
        var first = present();
        var second = publish(definition -> definition.replace("/title", "Tên của phiên bản sau"));
        assertEquals(List.of(new VersionCount(second, 0), new VersionCount(first, 1)), counts());
        assertEquals(first, version(open), "it stays");

        var adoption = adopt(first, second);
        assertEquals("dossier.adoptionRuns", refused(() -> adopt(first, second)));
        assertFalse(batch(adoption));

        assertEquals(second, version(open));
        assertEquals(List.of(new VersionCount(second, 1)), counts());
        assertEquals(
                second, number("select procedure_version from task where closed_at is null and dossier_id = " + open));
        assertEquals(List.of("appraise/1 TO_HANDLE TNN"), process.stands(open));
        assertEquals(
                1,
                number(
                        "select count(*) from dossier_step where note like 'Hồ sơ được giải quyết tiếp%' and dossier_id = "
                                + open));
        new StepsDone(process).drafted(open, UNIT);
        assertTrue(
                process.stands(open).get(0).startsWith("review/1"),
                process.stands(open).toString());
        var report =
                process.ground.in(shop -> shop.get(VersionReadingBean.class).adoption(adoption));
        assertEquals(AdoptionState.DONE, report.state());
        assertEquals(1, report.adopted());
    }

    @Test
    void whatTheLaterVersionDoesNotTakeKeepsItsOwnAndTheReportSaysWhy() {
        var fits = process.received(CODE, UNIT, "{\"note\":\"ngắn\"}");
        sql("update dossier set answers = '{\"surplus\":\"x\"}' where id = " + fits);
        var first = present();
        var second = publish(definition -> definition.add(
                "/form/sections/0/fields/-",
                object("{\"id\":\"fresh\",\"kind\":\"TEXT\",\"label\":{\"vi\":\"Câu hỏi thêm\"},\"required\":true}")));

        batch(adopt(first, second));

        assertEquals(first, version(fits));
        var lines = process.ground.in(
                shop -> shop.get(VersionReadingBean.class).lines(number("select max(id) from version_adoption"), null));
        assertEquals(
                List.of(new AdoptionLineRow(
                        process.ground.dossier(fits, "dossier_code"), false, "Câu hỏi thêm", "required")),
                lines.rows());
    }

    @Test
    void versionsThatDoNotGoTogetherAreNotAdopted() {
        process.received(CODE, UNIT);
        var first = present();
        var second = publish(definition -> definition
                .remove("/form/sections/0/fields/0")
                .replace("/components/0/name", "Một giấy tờ khác")
                .replace("/process/steps/1/id", "elsewhere")
                .replace("/phases/0/amount", Json.createValue(99))
                .replace("/unit", "MT"));
        var keys = process.ground.in(shop -> shop.get(VersionReadingBean.class).obstacles(CODE, first, second)).stream()
                .map(fault -> fault.key())
                .toList();
        assertTrue(
                keys.containsAll(List.of("adopt.unit", "adopt.fieldGone", "adopt.paper", "adopt.step", "adopt.terms")),
                keys.toString());
        assertEquals("dossier.notCompatible", refused(() -> adopt(first, second)));
        assertEquals("design.notFound", refused(() -> adopt(second, first)));
    }

    @Test
    void aVersionMayNameThePrintedFormsOfItsDossiers() {
        sql("update form_edition set valid_from = date '2018-11-23' where forms = 'OF_2018'");
        sql("update form_edition set valid_from = date '2025-09-15' where forms = 'OF_2025'");
        var before = process.received(CODE, UNIT);
        assertEquals(Set.of(FormSet.OF_2025), sets(before));
        publish(definition -> definition.add("/formSet", "2018"));
        assertEquals(Set.of(FormSet.OF_2025), sets(before));
        assertEquals(Set.of(FormSet.OF_2018), sets(process.received(CODE, UNIT)));
    }

    private Set<FormSet> sets(long dossier) {
        return process
                .ground
                .in(shop -> shop.get(FormMatters.class)
                        .of(shop.get(DossierReading.class).dossier(dossier).orElseThrow()))
                .stream()
                .map(FormMatter::set)
                .collect(Collectors.toSet());
    }

    private int publish(Consumer<JsonPatchBuilder> change) {
        var patch = Json.createPatchBuilder();
        change.accept(patch);
        int number = present() + 1;
        process.ground.in(shop -> {
            var text = String.valueOf(shop.entities()
                    .createNativeQuery("select definition from catalogue_version where entry_code = '" + CODE
                            + "' and version_no = " + (number - 1))
                    .getSingleResult());
            return shop.entities()
                    .createNativeQuery(
                            "insert into catalogue_version (id, entry_code, version_no, published_from, fingerprint, definition) values (?, ?, ?, ?, 'x', ?)")
                    .setParameter(1, 7_000_000L + number + System.nanoTime() % 1_000_000)
                    .setParameter(2, CODE)
                    .setParameter(3, number)
                    .setParameter(4, java.sql.Timestamp.from(Instant.now()))
                    .setParameter(5, patch.build().apply(object(text)).toString())
                    .executeUpdate();
        });
        sql("update catalogue_entry set version_no = " + number + " where code = '" + CODE + "'");
        return number;
    }

    private int present() {
        return (int) number("select version_no from catalogue_entry where code = '" + CODE + "'");
    }

    private int version(long dossier) {
        return Integer.parseInt(process.ground.dossier(dossier, "procedure_version"));
    }

    private List<VersionCount> counts() {
        return process.ground.in(shop -> shop.get(VersionReadingBean.class).impact(CODE)).counts().stream()
                .sorted((one, other) -> other.version() - one.version())
                .toList();
    }

    private long adopt(int before, int after) {
        return process.ground.in(
                shop -> shop.as(publisher).get(VersionAdoptingBean.class).adopt(new AdoptVersion(CODE, before, after)));
    }

    private boolean batch(long adoption) {
        return process.ground.in(shop -> shop.hearing("vn.gov.dvctt.processing.AdoptionNews")
                .get(AdoptionBatchBean.class)
                .batch(adoption, 50, Instant.now()));
    }

    private long number(String query) {
        return process.ground.in(
                shop -> ((Number) shop.entities().createNativeQuery(query).getSingleResult()).longValue());
    }

    private void sql(String text) {
        process.ground.in(shop -> shop.entities().createNativeQuery(text).executeUpdate());
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }
}
