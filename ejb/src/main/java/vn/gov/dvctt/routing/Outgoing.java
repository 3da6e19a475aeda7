package vn.gov.dvctt.routing;

/** A message in the outbox as the relay needs it. Public for the query alone. */
public record Outgoing(
        Long id,
        String messageId,
        int replays,
        String messageType,
        String dossierCode,
        String correlation,
        String body,
        String mended) {

    String text() {
        return mended == null ? body : mended;
    }

    /** The same on every attempt, so the broker drops a second copy; another one once the operator sends anew. */
    String duplicateId() {
        return replays == 0 ? messageId : messageId + "#" + replays;
    }
}
