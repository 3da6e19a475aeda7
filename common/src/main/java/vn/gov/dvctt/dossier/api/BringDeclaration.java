package vn.gov.dvctt.dossier.api;

import java.io.InputStream;

/**
 * The declaration of a draft, signed with a program of the applicant's own.
 *
 * @param sha256 what the sender's machine makes of it, lower-case hex; empty where it said nothing
 */
public record BringDeclaration(long dossierId, String name, InputStream content, String sha256) {}
