package vn.gov.dvctt.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.procedure.api.DesignQuery;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.DraftState;
import vn.gov.dvctt.procedure.api.NewProcedure;
import vn.gov.dvctt.procedure.api.PartEdit;
import vn.gov.dvctt.procedure.api.PublishDraft;
import vn.gov.dvctt.procedure.api.RetireProcedure;
import vn.gov.dvctt.procedure.api.SendBackDraft;
import vn.gov.dvctt.processing.Engine;
import vn.gov.dvctt.shared.Refusal;

/** A version of a procedure: edited by one, signed by another, in force from its day. */
@ParameterizedClass
@EnumSource(Engine.class)
class DesignTest {
    private static final String CODE = "9.000001";

    @Parameter
    Engine engine;

    private DesignGround ground;
    private long editor;
    private long publisher;

    @BeforeEach
    void begin() {
        ground = new DesignGround(engine);
        editor = ground.person("Người Soạn Thử");
        publisher = ground.person("Người Công Bố Thử");
    }

    @Test
    void fromNothingToThePublic() {
        var draft = complete(CODE);
        submit(draft);
        publish(draft, publisher, LocalDate.now(CataloguePress.HANOI));

        var public1 = ground.in(0, beans -> beans.get(CatalogueBean.class).procedure(CODE))
                .orElseThrow();
        assertEquals("Thủ tục thử " + CODE, public1.version().title());
        assertEquals(1, public1.version().version());
        assertEquals("Giấy chứng nhận thử", public1.version().results().get(0).name());
        assertEquals(DraftState.PUBLISHED, ground.view(editor, draft).row().state());
    }

    @Test
    void aBlankProcedureNeedsNothingButItsResult() {
        var draft = ground.begun(editor, CODE);
        assertEquals(
                List.of("noResult"),
                ground.view(editor, draft).faults().stream()
                        .filter(fault -> !fault.warning())
                        .map(fault -> fault.key())
                        .toList());
        assertEquals("design.faults", refused(() -> submit(draft)));
    }

    @Test
    void whoEditedDoesNotPublish() {
        var draft = complete(CODE);
        submit(draft);
        assertEquals("design.ownWork", refused(() -> publish(draft, editor, LocalDate.now(CataloguePress.HANOI))));

        takeBack(draft);
        ground.edit(publisher, draft, DraftPart.FORM, title("Sửa một chữ"));
        submit(draft);
        assertEquals("design.ownWork", refused(() -> publish(draft, publisher, LocalDate.now(CataloguePress.HANOI))));
    }

    @Test
    void whatIsInReviewIsNotEditedAndWhatIsSentBackIs() {
        var draft = complete(CODE);
        submit(draft);
        assertEquals(
                "design.closed", refused(() -> ground.edit(editor, draft, DraftPart.FORM, title("Sau khi trình"))));

        ground.does(publisher, beans -> beans.get(ProcedurePublishingBean.class)
                .sendBack(new SendBackDraft(draft, "Thiếu căn cứ pháp lý")));
        assertEquals(
                "Thiếu căn cứ pháp lý",
                ground.view(editor, draft).history().get(0).words());
        ground.edit(editor, draft, DraftPart.FORM, title("Đã sửa"));
    }

    @Test
    void aVersionWaitsForItsDay() {
        var first = complete(CODE);
        submit(first);
        publish(first, publisher, LocalDate.now(CataloguePress.HANOI));
        long second =
                ground.in(editor, beans -> beans.get(ProcedureEditingBean.class).begin(CODE, 1));
        ground.edit(editor, second, DraftPart.DESCRIPTION, PartEdit.set("/title", "\"Tên mới\""));
        submit(second);
        var day = LocalDate.now(CataloguePress.HANOI).plusDays(3);
        publish(second, publisher, day);

        assertEquals("Thủ tục thử " + CODE, inForce());
        assertEquals(0, putInForce(Instant.now()));
        assertEquals("Thủ tục thử " + CODE, inForce());
        assertEquals(1, putInForce(day.atStartOfDay(CataloguePress.HANOI).toInstant()));
        assertEquals("Tên mới", inForce());
        assertEquals(
                "Thủ tục thử " + CODE,
                ground.in(0, beans -> beans.get(ProceduresBean.class).version(CODE, 1))
                        .orElseThrow()
                        .title());
    }

    @Test
    void aNewProcedureThatWaitsIsNotSeenYet() {
        var draft = complete(CODE);
        submit(draft);
        var day = LocalDate.now(CataloguePress.HANOI).plusDays(3);
        publish(draft, publisher, day);

        assertTrue(ground.in(0, beans -> beans.get(ProceduresBean.class).inForce(CODE))
                .isEmpty());
        assertEquals(1, putInForce(day.atStartOfDay(CataloguePress.HANOI).toInstant()));
        assertEquals("Thủ tục thử " + CODE, inForce());
    }

    @Test
    void aRetiredProcedureIsFiledNoMoreButItsVersionStays() {
        ground.does(publisher, beans -> beans.get(ProcedurePublishingBean.class)
                .retire(new RetireProcedure("1.004241", "Bãi bỏ theo quyết định thử")));

        assertTrue(ground.in(0, beans -> beans.get(ProceduresBean.class).inForce("1.004241"))
                .isEmpty());
        assertTrue(ground.in(0, beans -> beans.get(ProceduresBean.class).version("1.004241", 1))
                .isPresent());
        assertEquals(List.of("1.004241"), codes(new DesignQuery("", "RETIRED")));
    }

    @Test
    void theListHoldsWhatIsPublishedAndWhatIsNotYet() {
        ground.begun(editor, CODE);
        long draft =
                ground.in(editor, beans -> beans.get(ProcedureEditingBean.class).begin("1.004241", 1));

        assertEquals(List.of(CODE), codes(new DesignQuery("thu tuc thu", "")));
        assertEquals(List.of("1.004241", CODE), codes(new DesignQuery("", "DRAFT")));
        assertEquals(List.of(), codes(new DesignQuery("", "IN_REVIEW")));
        long again =
                ground.in(editor, beans -> beans.get(ProcedureEditingBean.class).begin("1.004241", 1));
        assertEquals(draft, again);
    }

    @Test
    void aCodeIsGivenOnce() {
        assertEquals(
                "design.known",
                refused(() -> ground.in(editor, beans -> beans.get(ProcedureEditingBean.class)
                        .create(new NewProcedure("1.004241", "Trùng mã", "LAND", "TNN")))));
        ground.begun(editor, CODE);
        assertEquals("design.open", refused(() -> ground.begun(editor, CODE)));
        assertEquals(
                "design.unit",
                refused(() -> ground.in(editor, beans -> beans.get(ProcedureEditingBean.class)
                        .create(new NewProcedure("9.000002", "Không đơn vị", "LAND", "KHONGCO")))));
    }

    private static PartEdit title(String words) {
        return PartEdit.set("/form/sections/0/title/vi", "\"" + words + "\"");
    }

    private long complete(String code) {
        var draft = ground.begun(editor, code);
        ground.edit(
                editor,
                draft,
                DraftPart.RESULTS,
                PartEdit.insert("/results/-", "{\"name\":\"Giấy chứng nhận thử\",\"type\":\"CERTIFICATE\"}"));
        return draft;
    }

    private void submit(long draft) {
        ground.does(editor, beans -> beans.get(ProcedureEditingBean.class).submit(draft, "Xin công bố"));
    }

    private void takeBack(long draft) {
        ground.does(editor, beans -> beans.get(ProcedureEditingBean.class).takeBack(draft));
    }

    private void publish(long draft, long by, LocalDate from) {
        var seen = ground.view(by, draft).edition();
        ground.does(
                by, beans -> beans.get(ProcedurePublishingBean.class).publish(new PublishDraft(draft, seen, from, "")));
    }

    private String inForce() {
        return ground.in(0, beans -> beans.get(ProceduresBean.class).inForce(CODE))
                .orElseThrow()
                .title();
    }

    private int putInForce(Instant now) {
        return ground.in(0, beans -> beans.get(CataloguePress.class).putInForce(now));
    }

    private List<String> codes(DesignQuery query) {
        return ground.in(editor, beans -> beans.get(ProcedureDraftsBean.class).procedures(query, "")).rows().stream()
                .map(row -> row.code())
                .toList();
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }
}
