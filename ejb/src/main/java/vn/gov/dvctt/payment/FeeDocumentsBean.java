package vn.gov.dvctt.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.payment.api.DocumentKind;
import vn.gov.dvctt.payment.api.DocumentRow;
import vn.gov.dvctt.payment.api.FeeDocuments;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;

/** Whoever holds the code of a document may read it: eighty bits are not guessed. */
@Stateless
@PermitAll
public class FeeDocumentsBean implements FeeDocuments {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Inject
    private PaymentBook book;

    @Inject
    private DocumentPress press;

    @Inject
    private Papers papers;

    @EJB
    private DocumentSealing sealing;

    @Override
    @Reading
    public Optional<DocumentRow> find(String lookUpCode) {
        return document(lookUpCode).map(FeeDocument::row);
    }

    @Override
    @Reading
    public byte[] pdf(String lookUpCode) {
        var document = known(lookUpCode);
        return papers.draw("payment/fee-document", values(document));
    }

    @Override
    @Reading
    public String xml(String lookUpCode) {
        var document = known(lookUpCode);
        return document.isSealed() ? document.content() : sealing.seal(document.id());
    }

    private FeeDocument known(String lookUpCode) {
        return document(lookUpCode).orElseThrow(() -> new Refusal("payment.notFound"));
    }

    private Optional<FeeDocument> document(String lookUpCode) {
        return lookUpCode == null
                ? Optional.empty()
                : book.document(lookUpCode.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    private Map<String, Object> values(FeeDocument document) {
        var seller = press.seller(document.unit());
        var values = new HashMap<String, Object>();
        var receipt = document.kind() == DocumentKind.RECEIPT;
        values.put("what", receipt ? "BIÊN LAI THU TIỀN PHÍ, LỆ PHÍ" : "HÓA ĐƠN BÁN HÀNG");
        values.put("seller", seller.name());
        values.put("taxNumber", seller.taxNumber());
        values.put("address", seller.address());
        values.put("template", document.template());
        values.put("series", document.series());
        values.put("number", "%07d".formatted(document.number()));
        values.put("payer", document.payerName());
        values.put("title", document.title());
        values.put("amount", FeeWords.figures(document.amount()));
        values.put("words", AmountWords.of(document.amount()));
        values.put("way", FeeWords.channel(document.channel()));
        values.put("collector", document.collector());
        values.put("day", DAY.format(document.issuedAt()));
        values.put("code", document.lookUpCode());
        values.put("bill", Bill.code(document.billId()));
        values.put("replaces", document.replaces());
        values.put("sealer", document.sealedBy());
        values.put("sealed", document.isSealed() ? MOMENT.format(document.sealedAt()) : "");
        values.put("closed", closed(document));
        return values;
    }

    private static String closed(FeeDocument document) {
        return switch (document.state()) {
            case ISSUED -> "";
            case REPLACED -> "ĐÃ ĐƯỢC THAY THẾ: " + document.closedWords();
            case CANCELLED -> "ĐÃ HỦY: " + document.closedWords();
        };
    }
}
