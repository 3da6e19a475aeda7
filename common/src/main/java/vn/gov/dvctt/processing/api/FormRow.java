package vn.gov.dvctt.processing.api;

import java.time.Instant;

/**
 * A printed form that a dossier has.
 *
 * @param ordinal which request for supplement it tells of; 1 of all other forms
 * @param number  as it stands on it
 * @param at      the day it bears
 * @param code    by which anybody verifies it; empty where it is not sealed yet, and of a form that stays within the agency
 */
public record FormRow(PrintedForm form, int ordinal, String number, Instant at, String code) {}
