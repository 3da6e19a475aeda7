package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.processing.api.PrintedForm;
import vn.gov.dvctt.processing.api.PrintedPaper;
import vn.gov.dvctt.processing.api.RegisterPeriod;
import vn.gov.dvctt.processing.api.RegisterRow;

/** The register book of a period on paper, as it was laid down on the last day of the period. */
@Dependent
class RegisterPaper {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(WorkCalendar.ZONE);

    @Inject
    private FormEditions editions;

    @Inject
    private People people;

    @Inject
    private Papers papers;

    PrintedPaper print(String unit, RegisterPeriod period, List<RegisterRow> rows) {
        var set = editions.at(WorkCalendar.at(period.to(), LocalTime.NOON));
        var values = new HashMap<String, Object>();
        values.put("form", set.number(PrintedForm.REGISTER));
        values.put("agency", people.unitName(unit));
        values.put("from", FormHead.DATE.format(WorkCalendar.at(period.from(), LocalTime.NOON)));
        values.put("to", FormHead.DATE.format(WorkCalendar.at(period.to(), LocalTime.NOON)));
        values.put("count", rows.size());
        values.put("lines", rows.stream().map(RegisterPaper::line).toList());
        values.put("printedAt", FormHead.MOMENT.format(Instant.now()));
        return new PrintedPaper(
                "So-theo-doi-ho-so-%s-%s-%s.pdf".formatted(unit, period.from(), period.to()),
                papers.draw(set.template(PrintedForm.REGISTER), values));
    }

    private static Map<String, Object> line(RegisterRow row) {
        var values = new HashMap<String, Object>();
        values.put("serial", row.serial() + "/" + row.book());
        values.put("code", row.dossierCode());
        values.put("procedure", row.procedureTitle());
        values.put("sets", row.sets());
        values.put("applicant", row.applicantName());
        values.put("body", row.body());
        values.put("received", MOMENT.format(row.receivedAt()));
        values.put("due", MOMENT.format(row.dueAt()));
        values.put("transferred", MOMENT.format(row.transferredAt()));
        values.put("result", moment(row.resultAt()));
        values.put("returned", moment(row.returnedAt()));
        values.put("promised", moment(row.promisedAt()));
        if (row.returnWay() != null) {
            values.put(row.returnWay().name(), true);
        }
        if (row.outcome() != null) {
            values.put(row.outcome().name(), true);
        }
        return values;
    }

    private static String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }
}
