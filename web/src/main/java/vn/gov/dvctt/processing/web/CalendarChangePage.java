package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.gov.dvctt.processing.api.CalendarChangeView;
import vn.gov.dvctt.processing.api.CalendarEditing;
import vn.gov.dvctt.processing.api.CalendarMark;
import vn.gov.dvctt.processing.api.CalendarPublishing;
import vn.gov.dvctt.processing.api.CalendarReading;
import vn.gov.dvctt.processing.api.Certainty;
import vn.gov.dvctt.processing.api.ChangeState;
import vn.gov.dvctt.processing.api.MoveCount;
import vn.gov.dvctt.processing.api.Moves;
import vn.gov.dvctt.processing.api.PublishCalendar;
import vn.gov.dvctt.processing.api.SheetFault;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;
import vn.gov.dvctt.shared.web.Notices;
import vn.gov.dvctt.shared.web.Upload;

/** A change of the calendar: its lines, what it would move, and, by another person, its coming into force. */
@Named
@ViewScoped
public class CalendarChangePage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LARGEST_SHEET = 256 * 1024;

    @EJB
    private transient CalendarReading reading;

    @EJB
    private transient CalendarEditing editing;

    @EJB
    private transient CalendarPublishing publishing;

    @Inject
    private transient Notices notices;

    private final DayForm day = new DayForm();
    private long id;
    private String after = "";
    private String reason;
    private int revision;
    private ArrayList<SheetFault> faults = new ArrayList<>();
    private transient CalendarChangeView view;
    private transient Moves moves;
    private transient MoveCount count;

    /** The revision seen now is the one that will be published. */
    public void load() {
        revision = getView().revision();
    }

    public CalendarChangeView getView() {
        if (view == null) {
            view = reading.change(id);
        }
        return view;
    }

    public boolean isDraft() {
        return getView().row().state() == ChangeState.DRAFT;
    }

    public boolean isApplying() {
        return getView().row().state() == ChangeState.APPLYING;
    }

    public boolean isEditing() {
        return isDraft() && is(Role.CATALOGUE_EDITOR);
    }

    public boolean isPublishing() {
        return isDraft() && is(Role.CATALOGUE_PUBLISHER) && !getView().lines().isEmpty();
    }

    private static boolean is(String role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role);
    }

    public Moves getMoves() {
        if (moves == null) {
            moves = reading.moves(id, after);
        }
        return moves;
    }

    public MoveCount getCount() {
        if (count == null) {
            count = reading.moveCount(id);
        }
        return count;
    }

    /** Address of the following page of what moves. */
    public String getNext() {
        return getMoves().next().isEmpty()
                ? ""
                : "?id=" + id + "&after=" + getMoves().next() + "#moves";
    }

    public String add() {
        var command = day.command(id);
        if (command.isEmpty()) {
            notices.fault("f:date", "fault.date");
            return null;
        }
        editing.mark(command.get());
        notices.sayNext("admin_processing_change.added");
        return again();
    }

    public String remove(long line) {
        editing.unmark(id, line);
        notices.sayNext("admin_processing_change.removed");
        return again();
    }

    /** A sheet as it arrives from the network: taken in, or its wrong cells shown. */
    public void takeIn(Upload upload) {
        faults = new ArrayList<>(editing.takeIn(id, text(upload)));
        view = null;
        revision = getView().revision();
    }

    private static String text(Upload upload) {
        try {
            var bytes = upload.content().readNBytes(LARGEST_SHEET + 1);
            if (bytes.length > LARGEST_SHEET) {
                throw new Refusal("calendar.sheetTooLarge", LARGEST_SHEET / 1024);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal("calendar.sheetEncoding");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After a refusal the page shows what holds now, and that is what may be published next. */
    public String publish() {
        try {
            publishing.publish(new PublishCalendar(id, revision, reason));
        } catch (Refusal refusal) {
            view = null;
            revision = getView().revision();
            throw refusal;
        }
        notices.sayNext("admin_processing_change.published");
        return again();
    }

    public String discard() {
        editing.discard(id);
        notices.sayNext("admin_processing_change.discarded");
        return "/admin/processing/calendar.xhtml?faces-redirect=true";
    }

    private String again() {
        return "/admin/processing/change.xhtml?faces-redirect=true&id=" + id;
    }

    public DayForm getDay() {
        return day;
    }

    public List<SheetFault> getFaults() {
        return faults;
    }

    public List<CalendarMark> getMarks() {
        return List.of(CalendarMark.values());
    }

    public List<Certainty> getCertainties() {
        return List.of(Certainty.values());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
