package vn.gov.dvctt.reporting;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.account.api.ChangeRow;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.account.api.ProfileView;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.dossier.api.DossierView;
import vn.gov.dvctt.dossier.api.DraftRow;
import vn.gov.dvctt.processing.api.MessageLine;
import vn.gov.dvctt.reporting.api.AccessRow;

/** Everything about one person as JSON, written piece by piece: however many dossiers there are, one at a time is in memory. */
final class DataSheet implements AutoCloseable {
    // found once: looking for it means asking every library of the application
    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonGenerator json;

    DataSheet(OutputStream out) {
        json = JSON.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(out);
        json.writeStartObject();
    }

    /** With whole numbers: it is the person's own. */
    void account(Person me, ProfileView profile, List<ChangeRow> history) {
        json.writeStartObject("account");
        text("kind", profile.kind());
        text("name", profile.name());
        text("signInName", profile.signInName());
        text("level", profile.level());
        text("position", profile.position());
        text("businessNumber", profile.businessNumber());
        text("openedAt", profile.openedAt());
        me.prefill().forEach(this::text);
        json.writeStartArray("changes");
        history.forEach(change -> {
            json.writeStartObject();
            text("at", change.at());
            text("by", change.by());
            text("matter", change.matter());
            text("before", change.before());
            text("after", change.after());
            json.writeEnd();
        });
        json.writeEnd().writeEnd();
    }

    void drafts(List<DraftRow> drafts) {
        json.writeStartArray("drafts");
        drafts.forEach(draft -> {
            json.writeStartObject();
            text("procedure", draft.procedureTitle());
            text("savedAt", draft.savedAt());
            json.writeEnd();
        });
        json.writeEnd();
    }

    void beginDossiers() {
        json.writeStartArray("dossiers");
    }

    void dossier(DossierView dossier, List<MessageLine> messages, List<AccessRow> accesses) {
        var content = dossier.content();
        json.writeStartObject();
        text("submissionNumber", content.submissionNumber());
        text("code", content.code() == null ? "" : content.code().value());
        text("procedure", content.procedureTitle());
        text("status", content.status());
        text("submittedAt", content.submittedAt());
        json.writeStartObject("answers");
        content.answers().forEach(this::text);
        json.writeEnd();
        json.writeStartArray("files");
        content.papers().forEach(paper -> file(content.id(), paper.paper()));
        json.writeEnd();
        json.writeStartArray("history");
        content.history().forEach(line -> {
            json.writeStartObject();
            text("at", line.at());
            text("status", line.status());
            text("by", line.by());
            text("note", line.note());
            json.writeEnd();
        });
        json.writeEnd();
        messages(messages);
        accesses(accesses);
        json.writeEnd();
    }

    private void file(long dossier, PaperView paper) {
        json.writeStartObject();
        text("name", paper.name());
        text("sha256", paper.sha256());
        json.write("bytes", paper.bytes());
        text("address", "/citizen/dossier/paper?dossier=" + dossier + "&paper=" + paper.id());
        json.writeEnd();
    }

    private void messages(List<MessageLine> messages) {
        json.writeStartArray("messages");
        messages.forEach(message -> {
            json.writeStartObject();
            text("at", message.at());
            text("author", message.author());
            text("text", message.text());
            json.writeEnd();
        });
        json.writeEnd();
    }

    private void accesses(List<AccessRow> accesses) {
        json.writeStartArray("accesses");
        accesses.forEach(access -> {
            json.writeStartObject();
            text("at", access.at());
            text("unit", access.unit());
            text("role", access.role());
            text("deed", access.deed());
            json.writeEnd();
        });
        json.writeEnd();
    }

    void endDossiers() {
        json.writeEnd();
    }

    /** Nothing is left out: what is empty is said to be. */
    private void text(String name, Object value) {
        json.write(name, value == null ? "" : value.toString());
    }

    @Override
    public void close() {
        json.writeEnd().close();
    }
}
