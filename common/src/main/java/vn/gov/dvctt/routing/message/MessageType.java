package vn.gov.dvctt.routing.message;

import java.util.Arrays;
import java.util.Optional;

/** Every message of the contract under its name on the wire, version included. An unknown name or version is refused. */
public enum MessageType {
    DOSSIER_RECEIVED("dossier.received.v1", DossierDispatch.class, true),
    DOSSIER_SUPPLEMENTED("dossier.supplemented.v1", SupplementDispatch.class, true),
    DOSSIER_AMENDED("dossier.amended.v1", AmendmentDispatch.class, true),
    DOSSIER_STOPPED("dossier.stopped.v1", DossierStopped.class, true),
    RESULT_RETURNED("result.returned.v1", WindowResult.class, true),
    DOSSIER_ACKNOWLEDGED("dossier.acknowledged.v1", Acknowledgement.class, false),
    STATUS_REPORTED("status.reported.v1", StatusReport.class, false),
    SUPPLEMENT_ASKED("supplement.asked.v1", SupplementAsked.class, false),
    RESULT_DECIDED("result.decided.v1", ProcessingResult.class, false),
    RESULT_TAKEN("result.taken.v1", ResultReceipt.class, false);

    private final String wireName;
    private final Class<? extends WireMessage> record;
    private final boolean toSystem;

    MessageType(String wireName, Class<? extends WireMessage> record, boolean toSystem) {
        this.wireName = wireName;
        this.record = record;
        this.toSystem = toSystem;
    }

    public String wireName() {
        return wireName;
    }

    public Class<? extends WireMessage> record() {
        return record;
    }

    /** True: the portal says it; false: the system does. */
    public boolean toSystem() {
        return toSystem;
    }

    public static Optional<MessageType> named(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }

    public static MessageType of(WireMessage message) {
        return Arrays.stream(values())
                .filter(type -> type.record.isInstance(message))
                .findFirst()
                .orElseThrow();
    }
}
