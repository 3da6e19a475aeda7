package vn.gov.dvctt.processing.api;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Ask for another time for an appointment.
 *
 * @param times one to three, in Asia/Ho_Chi_Minh, within working hours
 */
public record ProposeTimes(
        String submissionNumber, long requestId, int revision, List<LocalDateTime> times, String words) {
    public ProposeTimes {
        times = List.copyOf(times);
    }
}
