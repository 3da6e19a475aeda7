package vn.gov.dvctt.notification.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * A notice in its reader's list.
 *
 * @param about submission number of the dossier it speaks of; empty where it speaks of none
 */
public record NoticeRow(long id, String subject, String text, String about, Instant writtenAt, boolean seen)
        implements Serializable {}
