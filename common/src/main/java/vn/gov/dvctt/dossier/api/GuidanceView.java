package vn.gov.dvctt.dossier.api;

import java.time.Instant;

/**
 * A guidance, and how far it has come.
 *
 * @param procedure  title; empty: all procedures of the unit
 * @param finishedAt null while it goes on
 * @param told       applicants so far
 */
public record GuidanceView(
        long id,
        String procedure,
        String happened,
        String guidance,
        String contact,
        String by,
        Instant askedAt,
        Instant finishedAt,
        long told) {}
