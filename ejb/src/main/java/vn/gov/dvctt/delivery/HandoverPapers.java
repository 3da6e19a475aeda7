package vn.gov.dvctt.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.delivery.api.HandOverResult;
import vn.gov.dvctt.delivery.api.HandoverView;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.SealKind;
import vn.gov.dvctt.document.api.StorePaper;
import vn.gov.dvctt.shared.Refusal;

/** The picture of a signature, and the record of a hand-over that carries it. */
@Dependent
class HandoverPapers {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final int SMALLEST = 100;
    private static final long LARGEST = 300_000;
    private static final int LAST_DIGITS = 4;

    @Inject
    private Papers papers;

    @Inject
    private People people;

    /** Kept as it was drawn; that it is a PNG is found in the content. */
    PaperView signature(byte[] png) {
        if (png.length < SMALLEST) {
            throw new Refusal("delivery.signatureMissing");
        }
        return papers.store(new StorePaper("chu-ky.png", new ByteArrayInputStream(png), List.of("png"), LARGEST));
    }

    PaperView record(Delivery delivery, HandOverResult said, HandoverView handover) {
        var values = new HashMap<String, Object>();
        values.put("unit", people.unitName(delivery.unit()));
        values.put("code", delivery.dossierCode());
        values.put("number", delivery.submissionNumber());
        values.put("title", delivery.title());
        values.put("applicant", delivery.applicantName());
        values.put("receiver", handover.receiver());
        values.put("identity", masked(said.identity().strip()));
        values.put("attorney", said.byAttorney());
        values.put("official", handover.official());
        values.put("at", MOMENT.format(handover.at()));
        values.put("signature", Base64.getEncoder().encodeToString(said.signature()));
        var name = "Bien-ban-ban-giao-" + delivery.dossierCode() + ".pdf";
        return papers.printSealed("delivery/handover", values, name, SealKind.AGENCY);
    }

    /** The record lies with the dossier and is read by many. */
    private static String masked(String number) {
        return "*".repeat(number.length() - LAST_DIGITS) + number.substring(number.length() - LAST_DIGITS);
    }
}
