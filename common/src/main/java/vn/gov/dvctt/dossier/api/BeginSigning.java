package vn.gov.dvctt.dossier.api;

/**
 * Signs a paper of a draft at the remote service.
 *
 * @param paperId       0: the declaration, made from the answers as they stand
 * @param returnAddress where the service sends the browser back to
 */
public record BeginSigning(long dossierId, long paperId, String returnAddress) {}
