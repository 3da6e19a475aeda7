package vn.gov.dvctt.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.document.api.ExaminedFile;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.DraftTrial;
import vn.gov.dvctt.procedure.api.PartEdit;
import vn.gov.dvctt.procedure.api.TryFile;
import vn.gov.dvctt.processing.Engine;
import vn.gov.dvctt.shared.Refusal;

/** A form with a question for a file, tried before it is published: judged as in earnest, and nothing stays. */
@ParameterizedClass
@EnumSource(Engine.class)
class FileTrialTest {
    private static final String FIELDS =
            """
            [{"id":"has","kind":"YES_NO","label":{"vi":"Có sơ đồ","en":"A map"}},
             {"id":"sketch","kind":"FILE","label":{"vi":"Sơ đồ","en":"Map"},"required":true,"extensions":["png"],"maxMegabytes":1,
              "showWhen":{"field":"has","in":["true"]}}]
            """;

    @Parameter
    Engine engine;

    private DesignGround ground;
    private long editor;
    private long draft;

    @BeforeEach
    void drafted() {
        ground = new DesignGround(engine);
        editor = ground.person("Người Khai Thử");
        draft = ground.begun(editor, "9.000077");
        ground.edit(editor, draft, DraftPart.FORM, PartEdit.set("/form/sections/0/fields", FIELDS));
    }

    @Test
    void aFileIsAskedForWhereTheAnswersLeadToItAsWhenFiling() {
        assertEquals(List.of(), lacking(Map.of("has", "false"), Set.of()));
        assertEquals(List.of("sketch required"), lacking(Map.of("has", "true"), Set.of()));
        assertEquals(List.of(), lacking(Map.of("has", "true"), Set.of("sketch")));
    }

    @Test
    void itsFactsAreKnownAndNothingOfItIsKept() throws IOException {
        var rows = papers();
        var picture = picture();
        var file = tried("sketch", 0, "../../So do.png", picture);
        assertEquals("So do.png", file.name());
        assertEquals("image/png", file.mediaType());
        assertEquals(picture.length, file.bytes());
        boolean held = ground.in(editor, beans -> beans.get(Papers.class).holds(file.sha256()));
        assertFalse(held, "no content");
        assertEquals(rows, papers(), "no paper");
    }

    @Test
    void whatTheStoreWouldRefuseIsRefused() throws IOException {
        var picture = picture();
        assertEquals("document.type", refused("sketch", 0, "so-do.pdf", picture));
        assertEquals("document.typeDisagrees", refused("sketch", 0, "so-do.png", "%PDF-1.7".getBytes()));
        assertEquals("document.empty", refused("sketch", 0, "so-do.png", new byte[0]));
        assertEquals("document.tooLarge", refused("sketch", 0, "so-do.png", new byte[(1 << 20) + 1]));
        assertEquals("dossier.tooManyPapers", refused("sketch", ComponentView.MOST_FILES, "so-do.png", picture));
        assertEquals("design.noQuestion", refused("has", 0, "so-do.png", picture));
    }

    private List<String> lacking(Map<String, String> answers, Set<String> given) {
        return ground
                .in(editor, beans -> beans.get(ProcedureDraftsBean.class).tryAnswers(draft, answers, given))
                .stream()
                .map(fault -> fault.path() + " " + fault.key())
                .toList();
    }

    private ExaminedFile tried(String question, int given, String name, byte[] content) {
        return ground.in(editor, beans -> beans.get(DraftTrial.class)
                .file(new TryFile(draft, question, given, name, new ByteArrayInputStream(content), "")));
    }

    private String refused(String question, int given, String name, byte[] content) {
        return assertThrows(Refusal.class, () -> tried(question, given, name, content))
                .key();
    }

    private long papers() {
        return ground.in(editor, beans -> ((Number) beans.get(DesignGround.EntityManagerHolder.class)
                        .em()
                        .createNativeQuery("select count(*) from paper")
                        .getSingleResult())
                .longValue());
    }

    private static byte[] picture() throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        }
    }
}
