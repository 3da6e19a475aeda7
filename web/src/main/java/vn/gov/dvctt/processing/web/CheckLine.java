package vn.gov.dvctt.processing.web;

import vn.gov.dvctt.processing.api.CheckMark;
import vn.gov.dvctt.processing.api.CheckVerdict;
import vn.gov.dvctt.processing.api.CheckView;

/** Beside a component: what was found of it, and what an official finds now. */
public class CheckLine {
    private static final int SHORTEST_REMARK = 10;

    private final CheckView stands;
    private CheckVerdict verdict;
    private String remark;
    private String seen;
    private boolean faulty;

    CheckLine(CheckView stands) {
        this.stands = stands;
        this.verdict = stands.verdict();
        this.remark = stands.remark();
        this.seen = String.valueOf(stands.revision());
    }

    CheckMark mark() {
        return new CheckMark(
                stands.component(), verdict, remark, seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0);
    }

    /** Marks a line whose words the desk would not take. */
    boolean judge() {
        faulty = verdict == CheckVerdict.NOT_MET
                && (remark == null || remark.strip().length() < SHORTEST_REMARK);
        return faulty;
    }

    public CheckView getStands() {
        return stands;
    }

    public CheckVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(CheckVerdict verdict) {
        this.verdict = verdict;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    /** Revision that was before the official's eyes, as the page sent it. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen == null ? "" : seen;
    }

    public boolean isFaulty() {
        return faulty;
    }
}
