package vn.gov.dvctt.container;

import java.time.Instant;
import java.util.Map;
import vn.gov.dvctt.processing.api.ApprovalDesk;
import vn.gov.dvctt.processing.api.AssignmentDesk;
import vn.gov.dvctt.processing.api.DraftDecision;
import vn.gov.dvctt.processing.api.HandlingDesk;
import vn.gov.dvctt.processing.api.UnitHeadDesk;
import vn.gov.dvctt.shared.Role;

/** Dossiers that the ministry decides, brought by the desks to the step at which a role acts, and taken there by one official of the unit. */
final class AtTheMinistry {
    static final String UNIT = "KTTV";
    private static final String PROCEDURE = "1.003099";
    private static final int COMPONENT = 2;

    private AtTheMinistry() {}

    /** @param role INTAKE: it waits to be received; otherwise it stands at the step of this role. Held by the unit's official of that role. */
    static long heldBy(Actor holder, String role) throws Exception {
        var owner = Actor.citizen();
        long dossier = Filing.complete(owner, PROCEDURE);
        Filing.submit(owner, dossier);
        if (role.equals(Role.INTAKE)) {
            holder.call(() -> Desks.door("processing.IntakeDesk.take").call(facts(dossier)));
            return dossier;
        }
        answered(Filing.receive(Actor.official(UNIT, Role.INTAKE), dossier));
        Await.equal("TO_HANDLE", () -> lane(dossier));
        leadTo(role, dossier);
        holder.call(() -> {
            Desks.of(AssignmentDesk.class).take(dossier, Filing.revision(dossier));
            return dossier;
        });
        return dossier;
    }

    private static void leadTo(String role, long dossier) throws Exception {
        if (role.equals(Role.HANDLER)) {
            return;
        }
        acts(Role.HANDLER, () -> Desks.of(HandlingDesk.class)
                .draft(new DraftDecision(
                        dossier,
                        Filing.revision(dossier),
                        true,
                        "Về việc cấp giấy phép hoạt động",
                        "Điều 1. Cấp giấy phép. Điều 2. Có hiệu lực từ ngày ký.",
                        "")));
        if (role.equals(Role.UNIT_HEAD)) {
            return;
        }
        acts(Role.UNIT_HEAD, () -> Desks.of(UnitHeadDesk.class).agree(dossier, Filing.revision(dossier)));
        if (role.equals(Role.CLERK)) {
            acts(Role.APPROVER, () -> Desks.of(ApprovalDesk.class).approve(dossier, Filing.revision(dossier)));
        }
    }

    private static void acts(String role, Runnable deed) throws Exception {
        Actor.official(UNIT, role).call(() -> {
            deed.run();
            return role;
        });
    }

    private static void answered(String code) throws Exception {
        try (var line = SystemLine.of(UNIT)) {
            line.send(
                    UNIT,
                    "ministry-" + code,
                    "result.decided.v1",
                    SystemLine.text("{\"dossierCode\":\"" + code + "\",\"approved\":false,"
                            + "\"reason\":\"Thiếu số liệu quan trắc\",\"decidedAt\":\"" + Instant.now() + "\"}"));
        }
    }

    /** Where what waits for this role stands. */
    static String lane(String role) {
        return switch (role) {
            case Role.INTAKE -> "TO_RECEIVE";
            case Role.HANDLER -> "TO_HANDLE";
            case Role.CLERK -> "TO_ISSUE";
            default -> "TO_APPROVE";
        };
    }

    /** The lane of its latest step. */
    static String lane(long dossier) {
        return Database.one(
                "select lane from task where id = (select max(id) from task where dossier_id = ? and kind <> 'OPINION')",
                dossier);
    }

    /** Who holds its latest step; {@code null} in words where nobody does. */
    static String holder(long dossier) {
        return Database.one(
                "select assignee_id from task where id = (select max(id) from task where dossier_id = ? and kind <> 'OPINION')",
                dossier);
    }

    static Map<String, Object> facts(long dossier) {
        return Map.of(
                "dossierId",
                dossier,
                "revision",
                Filing.revision(dossier),
                "component",
                COMPONENT,
                Samples.TEXT,
                "Nội dung đủ dài để không bị từ chối vì ngắn");
    }
}
