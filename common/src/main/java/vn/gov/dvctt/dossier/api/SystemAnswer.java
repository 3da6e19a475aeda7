package vn.gov.dvctt.dossier.api;

/**
 * The opinion of a specialised system.
 *
 * @param words what the history says of it
 * @param paper id of what it sent along; 0 where there was nothing
 * @param last  whether no other system is waited for
 */
public record SystemAnswer(
        DossierCode code, String system, boolean positive, String words, String reason, long paper, boolean last) {}
