package vn.gov.dvctt.dossier.web;

import java.time.Instant;
import java.util.List;

/**
 * One step on a dossier's way, for a timeline.
 *
 * @param tone of the tag d:event: empty for what is past, good, bad, waiting, now, future
 * @param at   null where it has not happened
 */
public record StandingStep(String title, String tone, Instant at, List<String> notes) {}
