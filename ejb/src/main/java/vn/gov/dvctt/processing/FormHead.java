package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.processing.api.PrintedForm;

/** What stands on every form of a dossier: agency, number, date, codes, whose it is, what it asks for. */
@Dependent
class FormHead {
    static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd/MM/yyyy").withZone(WorkCalendar.ZONE);
    static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(WorkCalendar.ZONE);
    static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(WorkCalendar.ZONE);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("'Ngày' dd 'tháng' MM 'năm' yyyy").withZone(WorkCalendar.ZONE);

    @Inject
    private People people;

    Map<String, Object> of(DossierContent dossier, FormMatter matter, String lookUpAddress, Instant now) {
        var values = new HashMap<String, Object>();
        var called = dossier.code() == null
                ? dossier.submissionNumber()
                : dossier.code().value();
        values.put("form", matter.set().number(matter.form()));
        values.put("agency", people.unitName(dossier.unit()));
        values.put("reference", reference(called, dossier, matter.form()));
        values.put("day", DAY.format(matter.at()));
        values.put("date", DATE.format(matter.at()));
        values.put("called", called);
        values.put("code", dossier.code() == null ? "" : called);
        values.put("number", dossier.submissionNumber());
        values.put("lookUp", lookUpAddress);
        values.put("lookUpOfThis", lookUpAddress + "?code=" + called);
        values.put("procedure", dossier.procedureTitle());
        values.put("procedureCode", dossier.procedureCode());
        values.put("caseName", dossier.caseName());
        values.put("by", matter.by());
        values.put("printedAt", MOMENT.format(now));
        applicant(dossier, values);
        return values;
    }

    private void applicant(DossierContent dossier, Map<String, Object> values) {
        values.put("applicant", dossier.applicantName());
        var known = people.person(dossier.applicantId()).map(Person::prefill).orElse(Map.of());
        values.put("identity", known.getOrDefault("identityNumber", ""));
        values.put("tax", known.getOrDefault("taxNumber", ""));
        values.put("address", known.getOrDefault("address", ""));
        values.put("phone", known.getOrDefault("phone", ""));
        values.put("email", known.getOrDefault("email", ""));
    }

    /** The same at every printing, and no two papers have the same one: the code of the dossier, the kind of paper, and which request it is. */
    private static String reference(String called, DossierContent dossier, PrintedForm form) {
        return called
                + switch (form) {
                    case RECEIPT -> "/TNHS";
                    case SUPPLEMENT ->
                        "/BSHS-%02d".formatted(dossier.supplements().size());
                    case REFUSAL -> "/TCTN";
                    case APOLOGY -> "/XLHL";
                    case DISCONTINUANCE -> "/DGQ";
                    case CONTROL_SLIP, REGISTER -> "/KS";
                };
    }
}
