package vn.gov.dvctt.dossier.web.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.dossier.web.SampleStanding;
import vn.gov.dvctt.shared.web.TextsFound;
import vn.gov.dvctt.shared.web.rest.JsonText;

class StandingTest {
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    @BeforeAll
    static void texts() throws IOException {
        TextsFound.here();
    }

    @Test
    void theShapeOfVersionOneIsPromised() {
        var shape = Standing.of(SampleStanding.before(DossierStatus.SUBMITTED), NOW);
        assertEquals(
                "{\"acting\":{\"code\":\"INTAKE\",\"name\":{\"en\":\"Intake desk, Cục Quản lý tài nguyên nước\","
                        + "\"vi\":\"Bộ phận tiếp nhận hồ sơ, Cục Quản lý tài nguyên nước\"}},\"code\":null,"
                        + "\"explanation\":{\"en\":\"The dossier was sent; whether it is complete and valid is being"
                        + " checked.\",\"vi\":\"Hồ sơ đã được gửi và đang được kiểm tra tính đầy đủ, hợp lệ.\"},"
                        + "\"limit\":{\"at\":null,\"overdue\":false,\"words\":{\"en\":\"Within 3 working days of sending\","
                        + "\"vi\":\"Trong 3 ngày làm việc từ khi nộp\"},\"workingDays\":3},\"phases\":[{\"amount\":90,"
                        + "\"name\":\"Thẩm định\",\"unit\":{\"code\":\"CALENDAR_DAY\",\"name\":{\"en\":\"days\","
                        + "\"vi\":\"ngày\"}}},{\"amount\":21,\"name\":\"Quyết định\",\"unit\":{\"code\":\"WORKING_DAY\","
                        + "\"name\":{\"en\":\"working days\",\"vi\":\"ngày làm việc\"}}}],\"procedure\":\"Cấp giấy phép thăm"
                        + " dò nước dưới đất\",\"receivedAt\":null,\"status\":{\"code\":\"SUBMITTED\",\"name\":"
                        + "{\"en\":\"Waiting for reception\",\"vi\":\"Chờ tiếp nhận\"}},\"submissionNumber\":"
                        + "\"NS-261123-7KQ2MX\",\"submittedAt\":\"2026-11-23T02:15:00Z\",\"unit\":\"Cục Quản lý tài nguyên"
                        + " nước\",\"usual\":{\"days\":null,\"words\":{\"en\":\"Too few decided dossiers to say\","
                        + "\"vi\":\"Chưa đủ hồ sơ đã giải quyết để tính\"}}}",
                new String(JsonText.of(shape), StandardCharsets.UTF_8));
    }

    @Test
    void everyStateThatMayBeMetFromOutsideHasItsConstant() {
        var met = Arrays.stream(DossierStatus.values())
                .map(Enum::name)
                .filter(name -> !Set.of("DRAFT", "DISCARDED").contains(name))
                .collect(Collectors.toSet());
        assertEquals(met, Arrays.stream(Status.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    @Test
    void theLimitIsThatOfWhoeverActs() {
        assertEquals(SampleStanding.DUE, limit(DossierStatus.IN_PROCESS).at());
        assertEquals(
                SampleStanding.ANSWER_BY,
                limit(DossierStatus.SUPPLEMENT_IN_PROCESS).at());
        assertEquals(null, limit(DossierStatus.RETURNED).at());
        var late = Standing.of(SampleStanding.after(DossierStatus.IN_PROCESS), SampleStanding.DUE.plusSeconds(1))
                .limit();
        assertEquals(true, late.overdue());
    }

    private static Standing.Limit limit(DossierStatus status) {
        return Standing.of(SampleStanding.after(status), NOW).limit();
    }
}
