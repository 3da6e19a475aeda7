package vn.gov.dvctt.dossier.web;

import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.dossier.api.DossierStanding;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.TermUnit;

/** A dossier in a state, for tests. Before reception it has no code and no due date. */
public final class SampleStanding {
    public static final Instant SENT = Instant.parse("2026-11-23T02:15:00Z");
    public static final Instant RECEIVED = Instant.parse("2026-11-24T01:00:00Z");
    public static final Instant DUE = Instant.parse("2026-12-30T10:00:00Z");
    public static final Instant ANSWER_BY = Instant.parse("2026-12-08T10:00:00Z");

    private SampleStanding() {}

    public static DossierStanding before(DossierStatus status) {
        return standing(status, null, null, null);
    }

    public static DossierStanding after(DossierStatus status) {
        return standing(status, "000.00.00.G13-261124-0001", RECEIVED, DUE);
    }

    /** As it may really be met in this state: some states lie before reception, some after it, some on both sides. */
    public static List<DossierStanding> met(DossierStatus status) {
        return switch (status) {
            case DRAFT, DISCARDED -> List.of();
            case SUBMITTED, SUPPLEMENT_AT_INTAKE, REFUSED_AT_INTAKE -> List.of(before(status));
            case IN_PROCESS, SUPPLEMENT_IN_PROCESS, APPROVED, REFUSED, RETURNED -> List.of(after(status));
            case CLOSED_UNANSWERED, WITHDRAWN, DISCONTINUED -> List.of(before(status), after(status));
        };
    }

    public static DossierStanding paused() {
        return standing(DossierStatus.IN_PROCESS, "000.00.00.G13-261124-0001", RECEIVED, null);
    }

    private static DossierStanding standing(DossierStatus status, String code, Instant received, Instant due) {
        var supplement = status == DossierStatus.SUPPLEMENT_AT_INTAKE || status == DossierStatus.SUPPLEMENT_IN_PROCESS;
        return new DossierStanding(
                "NS-261123-7KQ2MX",
                code,
                status,
                "Cấp giấy phép thăm dò nước dưới đất",
                "Cục Quản lý tài nguyên nước",
                List.of("Cục Quản lý tài nguyên nước"),
                SENT,
                received,
                due,
                supplement ? ANSWER_BY : null,
                3,
                List.of(
                        TermPhase.of("Thẩm định", 90, TermUnit.CALENDAR_DAY),
                        TermPhase.of("Quyết định", 21, TermUnit.WORKING_DAY)),
                received == null ? null : 27);
    }
}
