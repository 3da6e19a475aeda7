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
import vn.gov.dvctt.shared.BaseAddress;

/** What stands on every form of a dossier: agency, number, date, codes, whose it is, what it asks for. */
@Dependent
class FormHead {
    private static final String LOOK_UP = "/public/dossier/lookup.xhtml";

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

    Map<String, Object> of(DossierContent dossier, FormMatter matter, Instant now) {
        var values = new HashMap<String, Object>();
        var called = called(dossier, matter);
        var lookUp = BaseAddress.ofThisPortal() + LOOK_UP;
        values.put("form", matter.set().number(matter.form()));
        values.put("agency", people.unitName(dossier.unit()));
        values.put("reference", number(dossier, matter));
        values.put("day", DAY.format(matter.at()));
        values.put("date", DATE.format(matter.at()));
        values.put("called", called);
        values.put("code", called.equals(dossier.submissionNumber()) ? "" : called);
        values.put("number", dossier.submissionNumber());
        values.put("lookUp", lookUp);
        values.put("lookUpOfThis", lookUp + "?code=" + called);
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

    /** The dossier had no code yet when it was asked to be mended or refused at intake: a paper about that goes by the submission number, whenever it is drawn. */
    private static String called(DossierContent dossier, FormMatter matter) {
        return dossier.code() == null || matter.at().isBefore(dossier.receivedAt())
                ? dossier.submissionNumber()
                : dossier.code().value();
    }

    /** No two papers have the same one: the code of the dossier, the kind of paper, and which request it is. */
    static String number(DossierContent dossier, FormMatter matter) {
        return called(dossier, matter)
                + switch (matter.form()) {
                    case RECEIPT -> "/TNHS";
                    case SUPPLEMENT -> "/BSHS-%02d".formatted(matter.ordinal());
                    case REFUSAL -> "/TCTN";
                    case APOLOGY -> "/XLHL";
                    case DISCONTINUANCE -> "/DGQ";
                    case CONTROL_SLIP, REGISTER -> "/KS";
                };
    }

    static String fileName(DossierContent dossier, FormMatter matter) {
        var called = number(dossier, matter).replace('/', '-');
        return "Mau-%s-%s.pdf".formatted(matter.set().number(matter.form()), called);
    }
}
