package vn.gov.dvctt.procedure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.gov.dvctt.shared.web.Language;

/** The format of procedures in words (article 18.5 of the circular): drawn from the very schema that files are held against. */
@Named
@RequestScoped
public class FormatPage {
    static final String SCHEMA = "/procedure/procedure.schema.json";

    @Inject
    private Language language;

    public List<SchemaPiece> getPieces() {
        try (var stream = FormatPage.class.getResourceAsStream(SCHEMA);
                var reader = Json.createReader(stream)) {
            return pieces(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file, the definition, and then what they are made of. */
    private List<SchemaPiece> pieces(JsonObject schema) {
        var all = new ArrayList<SchemaPiece>();
        all.add(SchemaPiece.of("file", schema, language.getCode()));
        var named = schema.getJsonObject("$defs");
        all.add(SchemaPiece.of("definition", named.getJsonObject("definition"), language.getCode()));
        named.forEach((name, piece) -> {
            if (!name.equals("definition")) {
                all.add(SchemaPiece.of(name, piece.asJsonObject(), language.getCode()));
            }
        });
        return all;
    }
}
