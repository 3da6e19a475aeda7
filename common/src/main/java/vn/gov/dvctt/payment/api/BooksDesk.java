package vn.gov.dvctt.payment.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The accountant's books: statements of the bank, the gateway's file of a day, months and their closing. */
public interface BooksDesk {
    /** Each line once, whatever file it comes in; gives what became of each. */
    List<StatementFound> takeStatement(List<StatementLine> lines);

    /** Lines without a bill, latest first, at most a hundred. */
    List<StatementFound> unmatched();

    DayView day(LocalDate day);

    /** Takes the gateway's file of a day, in place of an earlier one. Refuses with {@code payment.closed} in a closed month. */
    DayView takeDay(LocalDate day, List<GatewayRecord> records);

    /** The last twelve months, latest first. */
    List<PeriodRow> months();

    /** From now on nothing is booked in it; what comes later stands in the open one. */
    void close(YearMonth month);
}
