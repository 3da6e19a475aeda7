package vn.gov.dvctt.delivery.api;

import java.time.LocalDate;
import java.time.LocalTime;

/** When an applicant wants to fetch a result; a null of day or time is refused as missing. */
public record BookVisit(String submissionNumber, LocalDate day, LocalTime time) {}
