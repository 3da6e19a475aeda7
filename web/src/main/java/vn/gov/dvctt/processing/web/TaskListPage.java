package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.gov.dvctt.processing.api.AssignTask;
import vn.gov.dvctt.processing.api.AssignmentDesk;
import vn.gov.dvctt.processing.api.ColleagueRow;
import vn.gov.dvctt.processing.api.HandOverTask;
import vn.gov.dvctt.processing.api.IntakeDesk;
import vn.gov.dvctt.processing.api.SavedListRow;
import vn.gov.dvctt.processing.api.TaskDesk;
import vn.gov.dvctt.processing.api.TaskFilter;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.processing.api.TaskRow;
import vn.gov.dvctt.processing.api.UnitHeadDesk;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;
import vn.gov.dvctt.shared.web.Columns;
import vn.gov.dvctt.shared.web.Notices;
import vn.gov.dvctt.shared.web.RefusalHandler;

/**
 * The work list. Which rows it shows stands in the address, so that it can be kept, shared and gone back to; the rows themselves are kept as they were seen, so
 * that an act upon several of them reports on each.
 */
@Named
@ViewScoped
public class TaskListPage implements Serializable {
    static final String GRID = "worklist";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final List<String> ACTING = List.of(Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK);

    @EJB
    private transient TaskDesk desk;

    @EJB
    private transient IntakeDesk intake;

    @EJB
    private transient AssignmentDesk assignment;

    @EJB
    private transient UnitHeadDesk unitHead;

    @Inject
    private transient KeptLists kept;

    @Inject
    private transient Columns columns;

    @Inject
    private transient Notices notices;

    private TaskFilter filter;
    private String after = "";
    private List<TaskRow> rows = List.of();
    private String next = "";
    private TaskFigures figures;
    private List<ColleagueRow> receivers = List.of();
    private List<TaskRow> selected = List.of();
    private String receiver = "";

    public void load() {
        var opened = kept.opened(parameters());
        opened.ifPresent(list -> columns.take(GRID, list.columns()));
        filter = opened.map(SavedListRow::filter).orElseGet(() -> TaskAddress.read(parameters()::get, lanes()));
        after = parameters().getOrDefault("after", "");
        var page = desk.tasks(filter, after);
        rows = page.rows();
        next = page.next();
        figures = new TaskFigures(desk.counts(), filter);
        receivers = mayHand() ? assignment.receivers(filter.lane()) : List.of();
    }

    /** Takes what was ticked, each for itself: what cannot be taken does not hold up the others, and the next page says why. */
    public String take() {
        return eachChosen("taken", row -> {
            if (row.lane() == TaskLane.TO_RECEIVE) {
                intake.takeFree(row.dossierId());
                return;
            }
            assignment.take(row.dossierId(), row.revision());
        });
    }

    /** Gives what was ticked to a colleague, each for itself: the head says who does it, anybody else asks the colleague to take it over. */
    public String hand() {
        var colleague = receivers.stream()
                .filter(one -> String.valueOf(one.id()).equals(receiver))
                .findFirst();
        if (colleague.isEmpty()) {
            notices.fault("f:receiver", "official_processing_list.chooseReceiver");
            return null;
        }
        var id = colleague.get().id();
        return isAssigning()
                ? eachChosen("assigned", row -> unitHead.assign(new AssignTask(row.dossierId(), row.revision(), id)))
                : eachChosen(
                        "handed",
                        row -> assignment.handOver(new HandOverTask(row.dossierId(), row.revision(), id, "")));
    }

    private String eachChosen(String done, Consumer<TaskRow> deed) {
        if (selected.isEmpty()) {
            notices.fault("official_processing_list.chooseFirst");
            return null;
        }
        var count = selected.stream().filter(row -> isDone(row, deed)).count();
        if (count > 0) {
            notices.sayNext("official_processing_list." + done, count);
        }
        return getAddress() + "&faces-redirect=true";
    }

    private boolean isDone(TaskRow row, Consumer<TaskRow> deed) {
        try {
            deed.accept(row);
            return true;
        } catch (Refusal refusal) {
            var why = RefusalHandler.words(refusal).orElseThrow();
            notices.faultNext("official_processing_list.notTaken", row.number(), why);
            return false;
        }
    }

    public List<TaskRow> getRows() {
        return rows;
    }

    public List<TaskRow> getSelected() {
        return selected;
    }

    public void setSelected(List<TaskRow> selected) {
        this.selected = selected == null ? List.of() : List.copyOf(selected);
    }

    public TaskFilter getFilter() {
        return filter;
    }

    public TaskFigures getFigures() {
        return figures;
    }

    public TaskChoices getChoices() {
        return new TaskChoices(filter);
    }

    public boolean isDone() {
        return !filter.everyLane() && filter.lane() == TaskLane.DONE;
    }

    /** Taking is for those whose work it is, and only within its lane. */
    public boolean isTaking() {
        var lane = filter.lane();
        return !filter.everyLane()
                && (lane == TaskLane.TO_RECEIVE || lane.isAssigned())
                && TaskLane.workOf(TaskListPage::isA).contains(lane);
    }

    public boolean isHanding() {
        return !receivers.isEmpty();
    }

    public boolean isChoosing() {
        return isTaking() || isHanding();
    }

    /** The head of a unit says who does something; a colleague can only ask. */
    public boolean isAssigning() {
        return isA(Role.UNIT_HEAD);
    }

    private boolean mayHand() {
        return !filter.everyLane() && filter.lane().isAssigned() && (isAssigning() || isTaking());
    }

    /** Key of what an empty list says: nothing found, nothing new, or nothing there. */
    public String getEmptiness() {
        if (filter.equals(TaskFilter.of(filter.lane()))) {
            return "official_processing_list.empty";
        }
        return filter.changed() && filter.text().isEmpty()
                ? "official_processing_list.unchanged"
                : "official_processing_list.none";
    }

    /** The list without what is sought in it. */
    public String getUnsought() {
        return TaskAddress.of(TaskFilter.of(filter.lane()), "");
    }

    /** This list with its filters, for forms that come back to it. */
    public String getAddress() {
        return TaskAddress.PAGE + TaskAddress.of(filter, after);
    }

    /** The whole of this list, from its first row on, as the query of an address. */
    public String getQuery() {
        return TaskAddress.of(filter, "");
    }

    public String getNext() {
        return next.isEmpty() ? "" : TaskAddress.of(filter, next);
    }

    public List<ColleagueRow> getReceivers() {
        return receivers;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    /** Whether the reader takes part in handling, and may need a substitute. */
    public boolean isActing() {
        return ACTING.stream().anyMatch(TaskListPage::isA);
    }

    /** Without a choice the reader's own work comes first. */
    private static TaskLane[] lanes() {
        return Stream.concat(TaskLane.workOf(TaskListPage::isA).stream(), Stream.of(TaskLane.values()))
                .distinct()
                .toArray(TaskLane[]::new);
    }

    private static boolean isA(String role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role);
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
