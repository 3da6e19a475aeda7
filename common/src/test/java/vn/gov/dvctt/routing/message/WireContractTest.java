package vn.gov.dvctt.routing.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WireContractTest {
    private static final String CODE = "000.00.00.G13-261124-0001";
    private static final Instant AT = Instant.parse("2026-11-24T01:30:00.123456Z");
    private static final String SHA = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";

    static List<WireMessage> everyMessageInItsLeastAndFullestForm() {
        var paper = new WirePaper(1, "Đơn", "don.pdf", "application/pdf", 12, SHA, "abcdefghijklmnopqrstuv");
        var answers = Map.of("area", "3500.5", "staff.0.name", "Nguyễn Văn Đức");
        var document = new WireDocument("giay-phep.pdf", 9, SHA, "abcdefghijklmnopqrstuv");
        var change = new WireChange("area", null, "3500.5");
        var item = new WireItem("paper.1", "Thiếu chữ ký");
        return List.of(
                new DossierDispatch(
                        CODE,
                        "N1",
                        "1.000657",
                        1,
                        "Cấp giấy phép",
                        null,
                        "TNN",
                        true,
                        "Công ty",
                        Map.of(),
                        List.of(),
                        AT,
                        AT,
                        null),
                new DossierDispatch(
                        CODE,
                        "N1",
                        "1.000657",
                        1,
                        "Cấp giấy phép",
                        "Trường hợp 1",
                        "TNN",
                        false,
                        "Công ty",
                        answers,
                        List.of(paper),
                        AT,
                        AT,
                        AT),
                new SupplementDispatch(CODE, 1, List.of(change), answers, List.of(paper), AT, AT),
                new AmendmentDispatch(CODE, 1, "Sửa diện tích", List.of(), Map.of(), List.of(), AT, null),
                new AmendmentDispatch(CODE, 2, "Sửa", List.of(change), answers, List.of(paper), AT, AT),
                new DossierStopped(CODE, StopReason.WITHDRAWN, null, AT),
                new DossierStopped(CODE, StopReason.REFUSED_ELSEWHERE, "TNN", AT),
                new Acknowledgement(CODE, null, AT),
                new Acknowledgement(CODE, "TNN-1", AT),
                new StatusReport(CODE, "Đang thẩm định", AT),
                new SupplementAsked(CODE, List.of(item), LocalDate.of(2026, 12, 15), AT),
                new ProcessingResult(CODE, true, null, "817/GP", document, AT),
                new ProcessingResult(CODE, false, "Không đủ điều kiện", null, null, AT),
                new WindowResult(CODE, "N1", "DVC.MT.01", true, null, paper, AT),
                new WindowResult(CODE, "N1", "DVC.MT.01", false, "Không đủ điều kiện", paper, AT),
                new ResultReceipt(CODE, null, AT),
                new ResultReceipt(CODE, "NSW-1", AT));
    }

    @ParameterizedTest
    @MethodSource("everyMessageInItsLeastAndFullestForm")
    void generatedMessageFollowsItsSchemaAndComesBackEqual(WireMessage message) {
        var type = MessageType.of(message);
        var body = Wire.write(message);
        assertEquals(Set.of(), faults(type, body));
        assertEquals(message, Wire.read(type, body));
    }

    @ParameterizedTest
    @EnumSource
    void publishedExampleFollowsItsSchemaAndIsUnderstood(MessageType type) {
        var body = resource("/wire/examples/" + type.wireName() + ".json");
        assertEquals(Set.of(), faults(type, body));
        assertEquals(CODE, Wire.read(type, body).dossierCode());
    }

    @ParameterizedTest
    @EnumSource
    void unknownFieldIsIgnoredByBoth(MessageType type) {
        var body = resource("/wire/examples/" + type.wireName() + ".json").replaceFirst("\\{", "{\"later\": [1, {}],");
        assertEquals(Set.of(), faults(type, body));
        assertEquals(CODE, Wire.read(type, body).dossierCode());
    }

    @ParameterizedTest
    @EnumSource
    void messageWithoutDossierCodeBreaksTheContract(MessageType type) {
        var body = resource("/wire/examples/" + type.wireName() + ".json").replace("\"dossierCode\"", "\"code\"");
        assertFalse(faults(type, body).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void asyncApiNamesEveryMessage(MessageType type) {
        assertTrue(resource("/wire/asyncapi.yaml").contains("name: " + type.wireName() + "\n"));
    }

    @Test
    void approvalNeedsADocumentAndRefusalAReason() {
        var approval = Wire.write(new ProcessingResult(CODE, true, null, null, null, AT));
        var refusal = Wire.write(new ProcessingResult(CODE, false, null, null, null, AT));
        assertFalse(faults(MessageType.RESULT_DECIDED, approval).isEmpty());
        assertFalse(faults(MessageType.RESULT_DECIDED, refusal).isEmpty());
    }

    @Test
    void unknownVersionHasNoType() {
        assertTrue(MessageType.named("result.decided.v2").isEmpty());
    }

    @Test
    void malformedBodyIsRefused() {
        assertThrows(JsonbException.class, () -> Wire.read(MessageType.RESULT_DECIDED, "{\"dossierCode\": "));
    }

    private static Set<ValidationMessage> faults(MessageType type, String body) {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(
                        resource("/wire/" + type.wireName() + ".schema.json"),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        return schema.validate(body, InputFormat.JSON);
    }

    private static String resource(String path) {
        try (var in = WireContractTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
