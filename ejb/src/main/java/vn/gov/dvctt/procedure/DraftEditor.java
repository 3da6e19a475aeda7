package vn.gov.dvctt.procedure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.DraftPartView;
import vn.gov.dvctt.procedure.api.EditDraft;
import vn.gov.dvctt.shared.Refusal;

/** Applies edits to a part of a draft and keeps its journal. */
@Dependent
class DraftEditor {
    private static final int LONGEST = 1_000_000;

    @Inject
    private Drafts drafts;

    DraftPartView edit(EditDraft command, long editor, Instant now) {
        var draft = drafts.toChange(command.draftId());
        draft.refuseUnlessEdited();
        var content = drafts.content(command.draftId(), command.part());
        var change = PartChange.of(content.content(), command.edits());
        rewrite(draft, content, change.content(), command.seen(), now);
        drafts.dropUndone(command.draftId(), command.part());
        drafts.add(new DraftEdit(command.draftId(), command.part(), change, editor, now));
        return drafts.view(content, command.draftId());
    }

    DraftPartView undo(long draftId, DraftPart part, int seen, Instant now) {
        return turn(draftId, part, seen, EditState.DONE, now);
    }

    DraftPartView redo(long draftId, DraftPart part, int seen, Instant now) {
        return turn(draftId, part, seen, EditState.UNDONE, now);
    }

    private DraftPartView turn(long draftId, DraftPart part, int seen, EditState wanted, Instant now) {
        var draft = drafts.toChange(draftId);
        draft.refuseUnlessEdited();
        var content = drafts.content(draftId, part);
        var edit = drafts.edit(draftId, part, wanted).orElseThrow(() -> new Refusal("design.nothing"));
        var back = wanted == EditState.DONE;
        var text = PartChange.patched(content.content(), back ? edit.backward() : edit.forward());
        rewrite(draft, content, text, seen, now);
        if (back) {
            edit.undone();
        } else {
            edit.redone();
        }
        return drafts.view(content, draftId);
    }

    private void rewrite(ProcedureDraft draft, DraftContent content, String text, int seen, Instant now) {
        if (text.length() > LONGEST) {
            throw new Refusal("design.tooLarge");
        }
        HostileText.refuse(content.part(), text);
        var definition = drafts.definition(draft, content.part(), text);
        content.rewritten(text, seen);
        draft.edited(definition, now);
    }
}
