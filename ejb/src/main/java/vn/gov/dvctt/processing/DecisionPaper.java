package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.Papers;

/** The decision as a document, with its number and who approved it. */
@Dependent
class DecisionPaper {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy").withZone(WorkCalendar.ZONE);

    @Inject
    private Papers papers;

    @Inject
    private People people;

    PaperView print(Task task, DecisionDraft draft, String number, Instant at) {
        var values = new HashMap<String, Object>();
        values.put("number", number);
        values.put("day", DAY.format(at));
        values.put("unit", people.unitName(task.unit()));
        values.put("title", draft.title());
        values.put("approved", draft.isApproved());
        values.put("reason", draft.reason() == null ? "" : draft.reason());
        values.put("paragraphs", paragraphs(draft.content()));
        values.put("applicant", task.applicantName());
        values.put("procedure", task.procedureTitle());
        values.put("procedureCode", task.procedureCode());
        values.put("dossierCode", task.dossierCode());
        values.put("approver", draft.approverName());
        return papers.print(
                "processing/decision",
                values,
                "Quyet-dinh-" + number.replace('Đ', 'D').replaceAll("[^0-9A-Za-z]+", "-") + ".pdf");
    }

    private static List<Map<String, String>> paragraphs(String content) {
        return content.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Map.of("text", line))
                .toList();
    }
}
