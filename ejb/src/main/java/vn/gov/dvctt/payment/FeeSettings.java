package vn.gov.dvctt.payment;

import java.util.Locale;
import java.util.Properties;
import vn.gov.dvctt.payment.api.DocumentKind;
import vn.gov.dvctt.shared.Installation;

/**
 * What an installation says of money in its {@code portal.properties}: tax number and address of units ({@code tax.number}, {@code tax.address}, each also as {@code
 * tax.number.DDBD}), templates and series of documents ({@code receipt.template}, {@code invoice.series} …), the account for transfers ({@code bank.*}) and the gateway
 * ({@code gateway.*}).
 *
 * <p>Where neither gateway nor account is named, nothing can be paid on line. An installation that says {@code payments=simulator} works with the gateway beside it
 * ({@code dvctt.gateway}) and an invented account, and its pages say so; the script of an installation names that gateway only while nothing but its own machine
 * reaches the portal.
 */
record FeeSettings(Properties values) {
    static FeeSettings ofThisInstallation() {
        return new FeeSettings(Installation.ofThisPortal().settings());
    }

    String text(String name, String otherwise) {
        var found = values.getProperty(name, "").strip();
        return found.isEmpty() ? otherwise : found;
    }

    /** Address of the simulated gateway beside this installation; empty: it is not to be used. */
    String simulator() {
        return "simulator".equals(text("payments", "")) ? System.getProperty("dvctt.gateway", "") : "";
    }

    Seller seller(String unit, String name) {
        return new Seller(
                name,
                text("tax.number." + unit, text("tax.number", "")),
                text("tax.address." + unit, text("tax.address", "")));
    }

    String template(DocumentKind kind) {
        return text(name(kind) + ".template", kind == DocumentKind.RECEIPT ? "01BLP0-001" : "2");
    }

    /** The two digits of the year take the place of {@code YY}. */
    String series(DocumentKind kind, int year) {
        var pattern = text(name(kind) + ".series", kind == DocumentKind.RECEIPT ? "AA-YYE" : "CYYTDV");
        return pattern.replace("YY", "%02d".formatted(year % 100));
    }

    private static String name(DocumentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
