package vn.gov.dvctt.routing.message;

/**
 * A file of a dossier. Files do not travel in messages: the system redeems the reference at {@code GET /api/v1/systems/papers/{reference}} and compares size
 * and hash.
 *
 * @param component     position of the component in the procedure version, from 1
 * @param componentName the component in words; null where the version no longer names it
 * @param sha256        lower-case hex
 * @param reference     random, bound to the system and the dossier
 */
public record WirePaper(
        int component,
        String componentName,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        String reference) {}
