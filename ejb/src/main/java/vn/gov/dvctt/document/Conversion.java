package vn.gov.dvctt.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.Papers;

/** Electronic to paper (circular, article 7.3.e): a copy that bears on every page that it is one, who made it, when, and where it is verified. */
@Dependent
class Conversion {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Inject
    private Papers papers;

    @Inject
    private OwnPapers own;

    @Inject
    private People people;

    @Inject
    private ResultRegister register;

    /** Gives the id of the copy. */
    long copy(ResultDocument result, String by, Instant at) {
        var number = register.copies(result.id()).size() + 1;
        var words = new ConversionMark.Words(
                people.unitName(result.matter().unit()),
                by,
                MOMENT.format(at),
                result.code(),
                number,
                VerifyMark.address(result.code()));
        var pdf = marked(result.paper(), words);
        var name = "Ban-chuyen-doi-" + number + "-" + result.code() + ".pdf";
        var paper = own.keep(name, pdf);
        var copy = register.add(new ResultCopy(result.id(), number, by, at, paper));
        return copy.id();
    }

    private byte[] marked(long paper, ConversionMark.Words words) {
        try (var content = papers.open(paper)) {
            return ConversionMark.on(content.readAllBytes(), words);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
