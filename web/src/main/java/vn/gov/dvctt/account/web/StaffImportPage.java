package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.OpenStaff;
import vn.gov.dvctt.account.api.StaffDesk;
import vn.gov.dvctt.account.api.StaffFault;
import vn.gov.dvctt.account.api.StaffRoles;
import vn.gov.dvctt.shared.web.Notices;
import vn.gov.dvctt.shared.web.Upload;

/** A list of new officials by file: read, shown with what is wrong in each row, and opened all together or not at all. */
@Named
@ViewScoped
public class StaffImportPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private StaffDesk desk;

    @Inject
    private Notices notices;

    private StaffSheet sheet;
    private ArrayList<StaffFault> faults = new ArrayList<>();
    private String fileName = "";

    /**
     * A line as the page shows it.
     *
     * @param row of the sheet
     */
    public record Line(int row, OpenStaff person, List<StaffFault> faults) {}

    @PostConstruct
    void mayBeHere() {
        desk.units();
    }

    public void load() {
        faults.size();
    }

    public void take(Upload upload) {
        sheet = StaffSheet.read(upload.content(), new RoleNames(StaffRoles.of(AccountKind.OFFICIAL)));
        fileName = upload.name();
        faults = checked();
    }

    /** What the reader could not read is not said a second time by the desk. */
    private ArrayList<StaffFault> checked() {
        var unread = new HashSet<String>();
        sheet.faults().forEach(fault -> unread.add(fault.line() + fault.field()));
        var found = desk.check(sheet.lines()).stream().filter(fault -> !unread.contains(fault.line() + fault.field()));
        return new ArrayList<>(Stream.concat(sheet.faults().stream(), found)
                .sorted(Comparator.comparing(StaffFault::line))
                .toList());
    }

    public String open(String base) {
        faults = checked();
        if (!faults.isEmpty()) {
            notices.fault("staff_import.faulty");
            return null;
        }
        var opened = desk.openAll(sheet.lines());
        notices.sayNext("staff_import.done", opened);
        return base + "/staff.xhtml?faces-redirect=true";
    }

    public boolean isRead() {
        return sheet != null;
    }

    public boolean isReady() {
        return isRead() && faults.isEmpty() && !sheet.lines().isEmpty();
    }

    public int getCount() {
        return isRead() ? sheet.lines().size() : 0;
    }

    public int getFaulty() {
        return (int) faults.stream().map(StaffFault::line).distinct().count();
    }

    public String getFileName() {
        return fileName;
    }

    public List<Line> getLines() {
        var shown = new ArrayList<Line>();
        for (int at = 0; at < getCount(); at++) {
            int number = at;
            shown.add(new Line(
                    sheet.rows().get(at),
                    sheet.lines().get(at),
                    faults.stream().filter(fault -> fault.line() == number).toList()));
        }
        return shown;
    }
}
