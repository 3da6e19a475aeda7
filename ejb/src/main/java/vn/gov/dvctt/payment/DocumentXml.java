package vn.gov.dvctt.payment;

import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.gov.dvctt.payment.api.DocumentKind;

/**
 * A receipt or invoice in the structure of the tax authority's format (Decree 123/2020/NĐ-CP, Circular 78/2021/TT-BTC, Decision 1450/QĐ-TCT): general part with the
 * document it replaces, seller, buyer, goods, sums, further facts, and the block of signatures, into which the seal is put. Receipts bear the names that end with BLai.
 */
record DocumentXml(FeeDocument document, Bill bill, Seller seller, Replaced replaced) {
    /** {@code Id} of the element that is sealed. */
    static final String DATA = "data";

    /** XPath of the element that takes the seal. */
    static final String SEAL = "/*/DSCKS/NBan";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String VERSION = "2.1.0";
    private static final String REPLACES = "1";
    private static final String ELECTRONIC = "1";

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
        var name = document.kind() == DocumentKind.RECEIPT ? "BLai" : "HDon";
        xml.writeStartElement(name);
        xml.writeStartElement("DL" + name);
        xml.writeAttribute("Id", DATA);
        general(xml, name);
        xml.writeStartElement("ND" + name);
        party(xml, "NBan", seller.name(), seller.taxNumber(), seller.address());
        party(xml, "NMua", document.payerName(), "", "");
        goods(xml);
        sums(xml);
        xml.writeEndElement();
        further(xml);
        xml.writeEndElement();
        xml.writeStartElement("DSCKS");
        xml.writeEmptyElement("NBan");
        xml.writeEndElement();
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
        if (!replaced.isNothing()) {
            replaced(xml, name.equals("BLai") ? "BL" : "HD", name);
        }
        xml.writeEndElement();
    }

    private void replaced(XMLStreamWriter xml, String kind, String name) throws XMLStreamException {
        xml.writeStartElement("TT" + kind + "LQuan");
        element(xml, "TC" + name, REPLACES);
        element(xml, "L" + kind + "CLQuan", ELECTRONIC);
        element(xml, "KHMS" + kind + "CLQuan", replaced.template());
        element(xml, "KH" + kind + "CLQuan", replaced.series());
        element(xml, "S" + kind + "CLQuan", String.valueOf(replaced.number()));
        element(xml, "NL" + kind + "CLQuan", DAY.format(replaced.issuedAt()));
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
        element(xml, "MHHDVu", bill.feeKind());
        element(xml, "THHDVu", bill.title());
        element(xml, "DVTinh", "Hồ sơ");
        element(xml, "SLuong", "1");
        element(xml, "DGia", String.valueOf(document.amount()));
        element(xml, "ThTien", String.valueOf(document.amount()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void sums(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("TToan");
        element(xml, "TgTTTBSo", String.valueOf(document.amount()));
        element(xml, "TgTTTBChu", AmountWords.of(document.amount()));
        xml.writeEndElement();
    }

    /** Facts of ours, in the form that the format keeps for such. */
    private void further(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("TTKhac");
        fact(xml, "Mã tra cứu", document.lookUpCode());
        fact(xml, "Mã khoản thu", bill.code());
        fact(xml, "Số nộp hồ sơ", bill.reference());
        fact(xml, "Người thu tiền", document.collector());
        xml.writeEndElement();
    }

    private static void fact(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement("TTin");
        element(xml, "TTruong", name);
        element(xml, "KDLieu", "string");
        element(xml, "DLieu", value);
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
