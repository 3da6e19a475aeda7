package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.gov.dvctt.processing.api.IntakeDesk;
import vn.gov.dvctt.processing.api.TaskCounts;
import vn.gov.dvctt.processing.api.TaskDesk;
import vn.gov.dvctt.processing.api.TaskDue;
import vn.gov.dvctt.processing.api.TaskFilter;
import vn.gov.dvctt.processing.api.TaskHolder;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.processing.api.TaskRow;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;
import vn.gov.dvctt.shared.web.RefusalHandler;

/**
 * The work list. Which rows it shows stands in the address, so that it can be kept, shared and gone back to; the rows themselves are kept as they were seen, so
 * that taking several of them reports on each.
 */
@Named
@ViewScoped
public class TaskListPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Map<String, TaskLane> OWN = new LinkedHashMap<>();

    static {
        OWN.put(Role.HANDLER, TaskLane.TO_HANDLE);
        OWN.put(Role.UNIT_HEAD, TaskLane.TO_APPROVE);
        OWN.put(Role.APPROVER, TaskLane.TO_APPROVE);
        OWN.put(Role.CLERK, TaskLane.TO_ISSUE);
    }

    /** A filter to choose: words, the address that chooses it, whether it holds now. */
    public record Choice(String words, String href, boolean current) {}

    @EJB
    private transient TaskDesk desk;

    @EJB
    private transient IntakeDesk intake;

    @Inject
    private transient Notices notices;

    private TaskFilter filter;
    private String after = "";
    private List<TaskRow> rows = List.of();
    private String next = "";
    private TaskCounts counts;
    private List<TaskRow> selected = List.of();

    public void load() {
        filter = new TaskFilter(
                chosen(lanes(), "lane"),
                chosen(TaskDue.values(), "due"),
                chosen(TaskHolder.values(), "holder"),
                parameter("q"));
        after = parameter("after");
        var page = desk.tasks(filter, after);
        rows = page.rows();
        next = page.next();
        counts = desk.counts();
    }

    /** Takes what was ticked, each for itself: what cannot be taken does not hold up the others, and the next page says why. */
    public String take() {
        if (selected.isEmpty()) {
            notices.fault("official_processing_list.chooseFirst");
            return null;
        }
        var taken = selected.stream().filter(this::taken).count();
        if (taken > 0) {
            notices.sayNext("official_processing_list.taken", taken);
        }
        return TaskAddress.PAGE + TaskAddress.of(filter, after) + "&faces-redirect=true";
    }

    private boolean taken(TaskRow row) {
        try {
            intake.takeFree(row.dossierId());
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

    public TaskCounts getCounts() {
        return counts;
    }

    public boolean isDone() {
        return filter.lane() == TaskLane.DONE;
    }

    /** Taking is for those who receive, and only what waits to be received. */
    public boolean isTaking() {
        return filter.lane() == TaskLane.TO_RECEIVE && isA(Role.INTAKE);
    }

    /** Whether anything narrows the list beyond its lane. */
    public boolean isNarrowed() {
        return !filter.text().isEmpty() || filter.due() != TaskDue.ANY || filter.holder() != TaskHolder.ANYONE;
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

    public List<Choice> getLanes() {
        return Arrays.stream(TaskLane.values())
                .map(lane ->
                        choice(lane, new TaskFilter(lane, TaskDue.ANY, TaskHolder.ANYONE, ""), filter.lane() == lane))
                .toList();
    }

    public List<Choice> getDues() {
        return Stream.of(TaskDue.values())
                .map(due -> choice(
                        due, new TaskFilter(filter.lane(), due, filter.holder(), filter.text()), filter.due() == due))
                .toList();
    }

    public List<Choice> getHolders() {
        return Stream.of(TaskHolder.values())
                .map(holder -> choice(
                        holder,
                        new TaskFilter(filter.lane(), filter.due(), holder, filter.text()),
                        filter.holder() == holder))
                .toList();
    }

    /** A figure above the list; at its limit it means "or more". */
    public String figure(int count) {
        return count < TaskCounts.LIMIT ? String.valueOf(count) : TaskCounts.LIMIT - 1 + "+";
    }

    /** Whether the reader takes part in handling, and may need a substitute. */
    public boolean isActing() {
        return OWN.keySet().stream().anyMatch(TaskListPage::isA);
    }

    /** Without a choice the reader's own work comes first. */
    private static TaskLane[] lanes() {
        if (isA(Role.INTAKE)) {
            return TaskLane.values();
        }
        var own = OWN.entrySet().stream().filter(one -> isA(one.getKey())).map(Map.Entry::getValue);
        return Stream.concat(own, Arrays.stream(TaskLane.values())).distinct().toArray(TaskLane[]::new);
    }

    private static boolean isA(String role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role);
    }

    private static Choice choice(Enum<?> constant, TaskFilter chosen, boolean current) {
        return new Choice(Formats.label(constant), TaskAddress.of(chosen, ""), current);
    }

    private static <E extends Enum<E>> E chosen(E[] all, String name) {
        var wanted = parameter(name);
        return Arrays.stream(all)
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(all[0]);
    }

    private static String parameter(String name) {
        var given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return given == null ? "" : given.strip();
    }
}
