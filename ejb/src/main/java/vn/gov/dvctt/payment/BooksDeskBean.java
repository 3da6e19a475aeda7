package vn.gov.dvctt.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.payment.api.BooksDesk;
import vn.gov.dvctt.payment.api.DayView;
import vn.gov.dvctt.payment.api.GatewayRecord;
import vn.gov.dvctt.payment.api.PeriodRow;
import vn.gov.dvctt.payment.api.StatementFound;
import vn.gov.dvctt.payment.api.StatementLine;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The books of a unit. The gateway's file is of the whole ministry, for which one merchant account stands: every accountant sees it, without names of payers. */
@Stateless
@RolesAllowed(Role.ACCOUNTANT)
public class BooksDeskBean implements BooksDesk {
    private static final int MONTHS = 12;
    private static final int MOST_LINES = 10_000;

    @Inject
    private People people;

    @Inject
    private Statements statements;

    @Inject
    private GatewayDays days;

    @Inject
    private Sums sums;

    @Inject
    private Periods periods;

    @Override
    public List<StatementFound> takeStatement(List<StatementLine> lines) {
        if (lines.size() > MOST_LINES) {
            throw new Refusal("payment.tooManyLines", MOST_LINES);
        }
        return statements.take(lines, people.me(), Instant.now());
    }

    @Override
    @Reading
    public List<StatementFound> unmatched() {
        return statements.unmatched(people.me().unit());
    }

    @Override
    @Reading
    public DayView day(LocalDate day) {
        return days.view(day, people.me().unit());
    }

    @Override
    public DayView takeDay(LocalDate day, List<GatewayRecord> records) {
        var me = people.me();
        if (records.size() > MOST_LINES) {
            throw new Refusal("payment.tooManyLines", MOST_LINES);
        }
        if (periods.closed(me.unit(), YearMonth.from(day)).isPresent()) {
            throw new Refusal("payment.closed", YearMonth.from(day).toString());
        }
        days.take(day, records, me.id(), Instant.now());
        return days.view(day, me.unit());
    }

    @Override
    @Reading
    public List<PeriodRow> months() {
        var unit = people.me().unit();
        var now = YearMonth.from(Periods.dayOf(Instant.now()));
        return IntStream.range(0, MONTHS)
                .mapToObj(back -> sums.month(unit, now.minusMonths(back)))
                .toList();
    }

    @Override
    public void close(YearMonth month) {
        var me = people.me();
        var now = Instant.now();
        if (!month.isBefore(YearMonth.from(Periods.dayOf(now)))) {
            throw new Refusal("payment.monthRuns");
        }
        if (periods.closed(me.unit(), month).isPresent()) {
            throw new Refusal("payment.closed", month.toString());
        }
        periods.add(new FeePeriod(me.unit(), month, me.id(), now));
    }
}
