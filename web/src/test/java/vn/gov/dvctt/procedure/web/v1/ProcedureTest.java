package vn.gov.dvctt.procedure.web.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.account.api.VerificationLevel;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.Fee;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.ProcedureView;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.TermUnit;
import vn.gov.dvctt.shared.web.TextsFound;
import vn.gov.dvctt.shared.web.rest.Coded;
import vn.gov.dvctt.shared.web.rest.JsonText;
import vn.gov.dvctt.shared.web.rest.TimeUnit;
import vn.gov.dvctt.shared.web.rest.Words;

class ProcedureTest {
    private static final Coded WATER = new Coded("WATER", new Words("Tài nguyên nước", "Water resources"));
    private static final Coded TNN = new Coded("TNN", new Words("Cục Quản lý tài nguyên nước", null));

    @BeforeAll
    static void texts() throws IOException {
        TextsFound.here();
    }

    @Test
    void theShapeOfVersionOneIsPromised() {
        var shape = Procedure.of(view(new Fee("CHARGE", null, null, null), "unsure"), WATER, TNN);
        assertEquals(
                "{\"audience\":[{\"code\":\"BUSINESS\",\"name\":{\"en\":\"Businesses\",\"vi\":\"Doanh nghiệp\"}}],"
                        + "\"cases\":[{\"caseName\":null,\"components\":[{\"condition\":null,\"copies\":0,"
                        + "\"declaration\":true,\"form\":\"Mẫu 01\",\"mandatory\":true,\"name\":\"Đơn\",\"number\":1,"
                        + "\"originals\":1,\"upload\":null}]},{\"caseName\":\"Gia hạn\",\"components\":[{\"condition\":"
                        + "\"khi có\",\"copies\":1,\"declaration\":false,\"form\":null,\"mandatory\":false,\"name\":\"Giấy phép"
                        + " cũ\",\"number\":2,\"originals\":0,\"upload\":{\"extensions\":[\"pdf\"],\"maxBytes\":1048576}}]}],"
                        + "\"code\":\"1.000657\",\"fee\":{\"amount\":null,\"kind\":{\"code\":\"CHARGE\",\"name\":"
                        + "{\"en\":\"Charge\",\"vi\":\"Phí\"}},\"note\":null},\"field\":{\"code\":\"WATER\",\"name\":"
                        + "{\"en\":\"Water resources\",\"vi\":\"Tài nguyên nước\"}},\"form\":{\"sections\":[]},"
                        + "\"legalBasis\":[\"17/2012/QH13\"],\"level\":4,\"nationalCode\":null,\"nationalSingleWindow\":null,"
                        + "\"notes\":null,\"page\":\"/public/procedure/view.xhtml?code=1.000657\",\"results\":[],\"sets\":1,"
                        + "\"steps\":[{\"amount\":null,\"name\":\"Cơ quan nước ngoài trả lời\",\"unit\":null}],"
                        + "\"term\":{\"intakeCheckWorkingDays\":3,\"phases\":[{\"amount\":30,\"name\":\"Thẩm định\","
                        + "\"unit\":{\"code\":\"WORKING_DAY\",\"name\":{\"en\":\"working days\",\"vi\":\"ngày làm việc\"}}}],"
                        + "\"supplementNote\":null,\"total\":null},\"title\":\"Cấp giấy phép\",\"unit\":{\"code\":\"TNN\","
                        + "\"name\":{\"en\":null,\"vi\":\"Cục Quản lý tài nguyên nước\"}},\"version\":1}",
                new String(JsonText.of(shape), StandardCharsets.UTF_8));
    }

    @Test
    void aFeeThatIsNotKnownIsNeverZeroAndOneThatIsNotAskedIsNeverUnknown() {
        assertNull(Cost.of(new Fee("CHARGE", null, null, null)).amount());
        assertEquals(
                4_090_000, Cost.of(new Fee("CHARGE", 4_090_000L, null, null)).amount());
        assertEquals(0, Cost.of(new Fee("NONE", null, null, null)).amount());
        assertEquals(
                FeeKind.OTHER, Cost.of(new Fee("TOLL", 5L, null, null)).kind().code());
    }

    @Test
    void theSingleWindowIsTrueFalseOrNotSure() {
        var free = new Fee("NONE", null, null, null);
        assertEquals(true, Procedure.of(view(free, "yes"), WATER, TNN).nationalSingleWindow());
        assertEquals(false, Procedure.of(view(free, "no"), WATER, TNN).nationalSingleWindow());
        assertNull(Procedure.of(view(free, "unsure"), WATER, TNN).nationalSingleWindow());
    }

    @Test
    void everyKindOfAnswerAndEveryUnitOfTimeHasItsConstant() {
        assertEquals(
                names(Stream.of(FieldKind.values())
                        .filter(kind -> !kind.isGroup())
                        .toArray(FieldKind[]::new)),
                names(AnswerKind.values()));
        assertEquals(names(TermUnit.values()), names(TimeUnit.values()));
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
    }

    private static ProcedureView view(Fee fee, String singleWindow) {
        var components = List.of(
                new ComponentView(
                        1,
                        "Đơn",
                        null,
                        true,
                        true,
                        null,
                        1,
                        0,
                        "Mẫu 01",
                        false,
                        List.of(),
                        0,
                        vn.gov.dvctt.procedure.api.SignedBy.NOBODY,
                        null),
                new ComponentView(
                        2,
                        "Giấy phép cũ",
                        "Gia hạn",
                        false,
                        false,
                        "khi có",
                        0,
                        1,
                        null,
                        false,
                        List.of("pdf"),
                        1_048_576,
                        vn.gov.dvctt.procedure.api.SignedBy.NOBODY,
                        null));
        var version = new ProcedureVersionView(
                "1.000657",
                1,
                "Cấp giấy phép",
                "WATER",
                "TNN",
                4,
                List.of("TNN"),
                List.of(TermPhase.of("Thẩm định", 30, TermUnit.WORKING_DAY)),
                null,
                3,
                List.of("Gia hạn"),
                components,
                List.of(),
                new FormDefinition(1, List.of()),
                ProcessDefinition.usual(List.of("TNN")),
                VerificationLevel.CHANNEL,
                vn.gov.dvctt.procedure.api.Ways.ON_LINE,
                null);
        return new ProcedureView(
                version,
                null,
                "Tài nguyên nước",
                "Cục Quản lý tài nguyên nước",
                List.of("17/2012/QH13"),
                null,
                null,
                null,
                fee,
                1,
                List.of("BUSINESS"),
                singleWindow,
                null,
                List.of(new ProcedureView.StepView("Cơ quan nước ngoài trả lời", null, null)));
    }
}
