package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.processing.api.NoteDesk;
import vn.gov.dvctt.processing.api.NoteWritten;
import vn.gov.dvctt.processing.api.WriteNote;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Notes of the office. Whoever may see the dossier may note something, also after its end: an archive is read too. */
@Stateless
@RolesAllowed({Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK})
public class NoteDeskBean implements NoteDesk {
    @Inject
    private People people;

    @Inject
    private Tasks tasks;

    @Inject
    private DossierNotes notes;

    @Inject
    private Event<NoteWritten> news;

    @Override
    public void write(WriteNote command) {
        var me = ofMyUnit(command.dossierId());
        var now = Instant.now();
        notes.add(new DossierNote(command.dossierId(), me, command.text(), now));
        news.fire(new NoteWritten(command.dossierId(), me.unit(), String.valueOf(me.id()), now));
    }

    @Override
    public void strike(long dossierId, long noteId) {
        var me = ofMyUnit(dossierId);
        tasks.unlessOvertaken(() -> {
            note(dossierId, noteId).strike(me, Instant.now());
            return noteId;
        });
    }

    @Override
    public void pin(long dossierId, long noteId, boolean pinned) {
        ofMyUnit(dossierId);
        tasks.unlessOvertaken(() -> {
            note(dossierId, noteId).pin(pinned);
            return noteId;
        });
    }

    private DossierNote note(long dossierId, long noteId) {
        return notes.note(dossierId, noteId).orElseThrow(() -> new Refusal("processing.noteGone"));
    }

    private Person ofMyUnit(long dossierId) {
        var me = people.me();
        tasks.latest(me.unit(), dossierId).orElseThrow(StepActs::notFound);
        return me;
    }
}
