package vn.gov.dvctt.processing.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Ask the applicant to bring originals.
 *
 * @param components numbers of the components, at most ten
 * @param day        in Asia/Ho_Chi_Minh; a working day, with the time in working hours
 */
public record AskOriginals(
        long dossierId, List<Integer> components, String place, LocalDate day, LocalTime time, String reason) {
    public AskOriginals {
        components = List.copyOf(components);
    }
}
