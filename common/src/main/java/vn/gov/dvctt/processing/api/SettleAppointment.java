package vn.gov.dvctt.processing.api;

import java.time.LocalDate;
import java.time.LocalTime;

/** Give an appointment its time: one the applicant asked for, which settles it, or another, to which the applicant is to answer. */
public record SettleAppointment(long dossierId, long requestId, int revision, LocalDate day, LocalTime time) {}
