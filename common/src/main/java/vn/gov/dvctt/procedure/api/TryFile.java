package vn.gov.dvctt.procedure.api;

import java.io.InputStream;

/**
 * A file that answers a question of a draft's form, as it comes from the network.
 *
 * @param question id of the field
 * @param given    how many files the question has in this trial already
 * @param content  read once; the caller closes it
 * @param sha256   what the sender's machine makes of it, lower-case hex; empty where it said nothing
 */
public record TryFile(long draftId, String question, int given, String name, InputStream content, String sha256) {}
