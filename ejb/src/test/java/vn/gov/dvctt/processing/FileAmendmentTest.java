package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.dossier.api.AmendmentDesk;
import vn.gov.dvctt.dossier.api.AmendmentView.OwnPapers;
import vn.gov.dvctt.dossier.api.AttachPaper;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierPapers;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.dossier.api.SaveChanges;
import vn.gov.dvctt.procedure.api.FileQuestion;
import vn.gov.dvctt.shared.Refusal;

/** A question answered by a file in an amendment of the applicant's own accord: answered, replaced, put back, kept, and passed by. */
@ParameterizedClass
@EnumSource(Engine.class)
class FileAmendmentTest {
    private static final int SKETCH = FileQuestion.number("sketch");
    private static final String PAPER = "paper." + SKETCH;
    private static final String FORM =
            """
            {"schema":1,"sections":[{"id":"s","title":{"vi":"Phần"},"fields":[
              {"id":"note","kind":"TEXT","label":{"vi":"Ghi chú"}},
              {"id":"has","kind":"YES_NO","label":{"vi":"Có sơ đồ"},"required":true},
              {"id":"sketch","kind":"FILE","label":{"vi":"Sơ đồ"},"required":true,"extensions":["png","xml"],
               "showWhen":{"field":"has","in":["true"]}}]}]}
            """;

    @Parameter
    private Engine engine;

    private ProcessGround process;
    private long dossier;
    private long applicant;
    private String number;

    @BeforeEach
    void filedWithoutASketch() {
        process = new ProcessGround(engine);
        process.published("9.700001", patch -> patch.replace("/form", ProcessGround.object(FORM))
                .replace("/components", Json.createArrayBuilder().build()));
        dossier = process.received("9.700001", "TNN", "{\"has\":\"false\"}");
        applicant = Long.parseLong(process.ground.dossier(dossier, "applicant_id"));
        number = process.ground.dossier(dossier, "submission_number");
    }

    @Test
    void anAnswerThatLeadsToAFileIsNotSentWithoutIt() {
        begin();
        assertEquals(List.of("sketch"), questions(), "a box stands ready before the answer is given");
        save("has", "true");
        assertEquals(List.of("sketch required"), faults());
        assertEquals(
                "dossier.incomplete", assertThrows(Refusal.class, this::send).key());
        attach("so-do.png", picture());
        send();
        assertEquals(List.of("so-do.png"), standing());
        var sent = content().amendments().get(0);
        assertEquals(List.of("has", PAPER), sent.items());
        assertEquals("", sent.before().get(PAPER));
        assertEquals("so-do.png", sent.after().get(PAPER));
    }

    @Test
    void aFileIsReplacedPutBackOrKept() {
        var first = withSketch();
        begin();
        does(shop -> shop.get(DossierPapers.class).detach(dossier, first));
        assertEquals(List.of("sketch required"), faults());
        does(shop -> shop.get(DossierPapers.class).restorePaper(dossier, first));
        assertEquals(List.of(), faults());
        does(shop -> shop.get(DossierPapers.class).detach(dossier, first));
        attach("so-do-moi.png", picture());
        assertEquals(List.of("so-do.png"), standing(), "officials see what was sent");
        send();
        assertEquals(List.of("so-do-moi.png"), standing());
        var replaced = content().amendments().get(1);
        assertEquals(List.of(PAPER), replaced.items());
        assertEquals("so-do.png", replaced.before().get(PAPER));
        assertEquals("so-do-moi.png", replaced.after().get(PAPER));

        begin();
        save("note", "Bổ sung lời giải thích");
        send();
        assertEquals(List.of("so-do-moi.png"), standing(), "what nobody touched is kept");
        assertEquals(List.of("note"), content().amendments().get(2).items());
    }

    @Test
    void whatIsWrongWithTheFileOfAQuestionThatIsNotAskedAnyMoreHindersNothing() {
        withSketch();
        begin();
        attach("so-do.xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        process.ground.sql("update paper set scan_state = 'CLEAN' where name = 'so-do.xml'");
        assertEquals(List.of("sketch signatureWaiting"), faults());
        save("has", "false");
        assertEquals(List.of(), faults());
        send();
    }

    private long withSketch() {
        begin();
        save("has", "true");
        var paper = attach("so-do.png", picture());
        send();
        return paper;
    }

    private void begin() {
        does(shop -> shop.get(AmendmentDesk.class).begin(number));
        does(shop -> shop.get(AmendmentDesk.class).explain(number, "Xin sửa"));
    }

    private void save(String path, String answer) {
        does(shop -> shop.get(AmendmentDesk.class).save(new SaveChanges(number, Map.of(path, answer))));
    }

    private long attach(String name, byte[] content) {
        return by(shop -> shop.get(DossierPapers.class)
                .attach(new AttachPaper(dossier, SKETCH, name, new ByteArrayInputStream(content)))
                .id());
    }

    private List<String> faults() {
        return by(shop -> shop.get(AmendmentDesk.class).check(number)).stream()
                .map(fault -> fault.path() + " " + fault.key())
                .toList();
    }

    private void send() {
        does(shop -> shop.hearing("vn.gov.dvctt.processing.AmendmentNews")
                .get(AmendmentDesk.class)
                .send(number));
    }

    private List<String> questions() {
        return by(shop -> shop.get(AmendmentDesk.class).amendment(number)).papers().stream()
                .map(OwnPapers::component)
                .map(component -> String.valueOf(component.field()))
                .toList();
    }

    /** As officials see it. */
    private DossierContent content() {
        return process.ground.in(
                shop -> shop.get(DossierReading.class).dossier(dossier).orElseThrow());
    }

    private List<String> standing() {
        return content().papers().stream().map(each -> each.paper().name()).toList();
    }

    private <T> T by(Function<ClockGround.Shop, T> deed) {
        return process.by(applicant, deed);
    }

    private void does(java.util.function.Consumer<ClockGround.Shop> deed) {
        process.does(applicant, deed);
    }

    private static byte[] picture() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
