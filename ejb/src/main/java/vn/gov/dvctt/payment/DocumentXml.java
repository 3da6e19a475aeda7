package vn.gov.dvctt.payment;

import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.gov.dvctt.payment.api.DocumentKind;

/**
 * A receipt or invoice in the structure of the tax authority's format (Decree 123/2020/NĐ-CP, Circular 78/2021/TT-BTC): general part, seller, buyer, goods, sums. Receipts
 * bear the names that begin with BLai. The block for signatures is empty: it is filled by whoever seals the document.
 */
record DocumentXml(FeeDocument document, Bill bill, Seller seller) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String VERSION = "2.1.0";

    String text() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            whole(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void whole(XMLStreamWriter xml) throws XMLStreamException {
        var receipt = document.kind() == DocumentKind.RECEIPT;
        xml.writeStartElement(receipt ? "BLai" : "HDon");
        xml.writeStartElement(receipt ? "DLBLai" : "DLHDon");
        xml.writeAttribute("Id", "data");
        general(xml, receipt ? "BLai" : "HDon");
        xml.writeStartElement(receipt ? "NDBLai" : "NDHDon");
        party(xml, "NBan", seller.name(), seller.taxNumber(), seller.address());
        party(xml, "NMua", document.payerName(), "", "");
        goods(xml);
        sums(xml);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEmptyElement("DSCKS");
        xml.writeEndElement();
    }

    private void general(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("TTChung");
        element(xml, "PBan", VERSION);
        element(xml, "T" + name, name.equals("BLai") ? "Biên lai thu phí, lệ phí" : "Hóa đơn bán hàng");
        element(xml, "KHMS" + name, document.template());
        element(xml, "KH" + name, document.series());
        element(xml, "S" + name, String.valueOf(document.number()));
        element(xml, "NLap", DAY.format(document.issuedAt()));
        element(xml, "DVTTe", "VND");
        element(xml, "HTTToan", FeeWords.channel(document.channel()));
        if (!document.replaces().isEmpty()) {
            element(xml, "TTKhac", "Thay thế " + document.replaces());
        }
        xml.writeEndElement();
    }

    private static void party(XMLStreamWriter xml, String tag, String name, String tax, String address)
            throws XMLStreamException {
        xml.writeStartElement(tag);
        element(xml, "Ten", name);
        if (!tax.isEmpty()) {
            element(xml, "MST", tax);
        }
        if (!address.isEmpty()) {
            element(xml, "DChi", address);
        }
        xml.writeEndElement();
    }

    private void goods(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("DSHHDVu");
        xml.writeStartElement("HHDVu");
        element(xml, "TChat", "1");
        element(xml, "STT", "1");
        element(xml, "THHDVu", bill.title());
        element(xml, "SLuong", "1");
        element(xml, "DGia", String.valueOf(document.amount()));
        element(xml, "ThTien", String.valueOf(document.amount()));
        element(xml, "GChu", bill.code());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void sums(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("TToan");
        element(xml, "TgTTTBSo", String.valueOf(document.amount()));
        element(xml, "TgTTTBChu", AmountWords.of(document.amount()));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(plain(text));
        xml.writeEndElement();
    }

    /** What XML has no place for. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]", " ");
    }
}
