package vn.gov.dvctt.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.payment.api.DocumentKind;
import vn.gov.dvctt.payment.api.PaymentChannel;
import vn.gov.dvctt.payment.api.RaiseBill;

/** The structure of the tax authority's format, held against whole documents written by hand. */
class DocumentXmlTest {
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static final Seller SELLER = new Seller("Cục Ví Dụ", "0100000000", "Số 1 phố Ví Dụ, Hà Nội");

    @Test
    void aReceiptSaysEverythingThatTheFormatAsksFor() throws Exception {
        assertEquals(expected("receipt"), written(DocumentKind.RECEIPT, "01BLP0-001", "AA-26E", Replaced.NOTHING));
    }

    @Test
    void oneThatTakesAnothersPlaceNamesIt() throws Exception {
        var former = new Replaced("01BLP0-001", "AA-26E", 12, Instant.parse("2026-11-20T17:30:00Z"));
        assertEquals(expected("receipt-replacing"), written(DocumentKind.RECEIPT, "01BLP0-001", "AA-26E", former));
    }

    @Test
    void anInvoiceBearsTheNamesOfInvoices() throws Exception {
        var former = new Replaced("2", "C26TDV", 3, Instant.parse("2026-11-20T02:00:00Z"));
        assertEquals(expected("invoice-replacing"), written(DocumentKind.INVOICE, "2", "C26TDV", former));
    }

    private static String written(DocumentKind kind, String template, String name, Replaced former) throws Exception {
        var bill = new Bill(new RaiseBill(
                "NOP-1",
                "DDBD",
                1,
                "Công ty <Ví Dụ> & Con",
                "Phí thẩm định",
                "PHI_THAM_DINH",
                kind,
                4_090_000,
                4_090_000,
                "",
                "",
                NOW,
                NOW));
        PaymentScheduleTest.identify(bill, 7);
        var series = new FeeSeries("DDBD", kind, 2026, template, name);
        var issue = new Issue(bill.payerName(), bill.amount(), PaymentChannel.GATEWAY, "Cổng", former, NOW);
        var document = new FeeDocument(bill, series, issue, "ABCDEFGH23456789");
        return indented(new DocumentXml(document, bill, SELLER, former).text());
    }

    private static String expected(String name) throws Exception {
        try (var in = DocumentXmlTest.class.getResourceAsStream("/payment/" + name + ".xml")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        }
    }

    private static String indented(String xml) throws Exception {
        var factory = TransformerFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var transformer = factory.newTransformer();
        transformer.setOutputProperty(OutputKeys.INDENT, "yes");
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        var out = new StringWriter();
        transformer.transform(new StreamSource(new StringReader(xml)), new StreamResult(out));
        return out.toString().strip();
    }
}
