package vn.gov.dvctt.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.ResultMatter;
import vn.gov.dvctt.document.api.ResultType;
import vn.gov.dvctt.document.api.SealKind;

/** Prints a result by the words of its agency that hold on its day, with number, date, the code by which it is verified, and the agency's seal over all of it. */
@Dependent
class ResultPrinting {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    private People people;

    @Inject
    private OwnPapers papers;

    @Inject
    private Printer printer;

    @Inject
    private Sealing sealing;

    @Inject
    private Templates templates;

    @Inject
    private ResultRegister register;

    /** @param replaces number of the result that this one replaces; empty where there is none */
    ResultDocument issue(ResultMatter matter, ResultType type, ResultWords words, String replaces, Instant at) {
        return numbered(matter, type, words, replaces, at, true);
    }

    /** As {@link #issue}, without the seal: it is still to be signed by its approver. */
    ResultDocument prepare(ResultMatter matter, ResultType type, ResultWords words, String replaces, Instant at) {
        return numbered(matter, type, words, replaces, at, false).prepared();
    }

    private ResultDocument numbered(
            ResultMatter matter, ResultType type, ResultWords words, String replaces, Instant at, boolean sealed) {
        var number = register.nextNumber(matter.unit(), type, at);
        var code = VerifyCode.draw(CHANCE);
        var template = templates.inForce(matter.unit(), type.template(), at);
        var values = values(matter, words, number, at);
        values.put("replaces", replaces);
        var pdf = printer.print("document/result", page(type, values, template.text(), code));
        var whole = sealed ? sealing.seal(pdf, SealKind.AGENCY, number) : pdf;
        var printed = new Printed(number, code, template.edition(), kept(whole, type, number));
        return register.add(new ResultDocument(printed, matter, type, words, at));
    }

    private Map<String, String> values(ResultMatter matter, ResultWords words, String number, Instant at) {
        var values = new HashMap<String, String>();
        values.put("unit", people.unitName(matter.unit()));
        values.put("number", number);
        values.put("day", DAY.format(at));
        values.put("applicant", matter.holder());
        values.put("procedure", matter.procedureTitle());
        values.put("procedureCode", matter.procedureCode());
        values.put("dossierCode", matter.dossierCode());
        values.put("title", words.title());
        values.put("content", words.content());
        values.put("reason", words.reason());
        values.put("approver", words.approver());
        return values;
    }

    static Map<String, Object> page(ResultType type, Map<String, String> values, TemplateText text, VerifyCode code) {
        var page = new HashMap<String, Object>(values);
        page.put(type.name(), true);
        page.put("body", text.filled(values));
        page.putAll(VerifyMark.of(code));
        return page;
    }

    private PaperView kept(byte[] pdf, ResultType type, String number) {
        var called = number.replace('Đ', 'D').replaceAll("[^0-9A-Za-z]+", "-");
        var name = fileName(type) + "-" + called + ".pdf";
        return papers.keep(name, pdf);
    }

    private static String fileName(ResultType type) {
        return switch (type) {
            case DECISION, REFUSAL -> "Quyet-dinh";
            case LICENCE -> "Giay-phep";
            case CERTIFICATE -> "Giay-chung-nhan";
            case CONFIRMATION -> "Giay-xac-nhan";
        };
    }
}
