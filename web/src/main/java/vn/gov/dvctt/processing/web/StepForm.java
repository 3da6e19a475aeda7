package vn.gov.dvctt.processing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.processing.api.DraftDecision;
import vn.gov.dvctt.processing.api.DraftView;
import vn.gov.dvctt.processing.api.OpinionStance;

/** What an official types for a step: a draft, a question, an answer, a reason. */
public class StepForm {
    private static final int USUAL_OPINION_DAYS = 5;

    private String approved = "true";
    private String title = "";
    private String content = "";
    private String ground = "";
    private String question = "";
    private int opinionDays = USUAL_OPINION_DAYS;
    private OpinionStance stance;
    private String answer = "";
    private String why = "";
    private String note = "";
    private String colleague = "";
    private final Map<String, Boolean> units = new LinkedHashMap<>();
    private final Map<Long, Boolean> papers = new LinkedHashMap<>();

    /** A draft that came back is mended, not written again. */
    void begin(DraftView draft) {
        if (draft != null) {
            approved = String.valueOf(draft.approved());
            title = draft.title();
            content = draft.content();
            ground = draft.reason() == null ? "" : draft.reason();
        }
    }

    DraftDecision draft(long dossier, int revision) {
        return new DraftDecision(dossier, revision, Boolean.parseBoolean(approved), title, content, ground);
    }

    List<String> askedUnits() {
        return units.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    List<Long> lentPapers() {
        return papers.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** -1 where nobody was chosen. */
    long colleagueId() {
        return colleague != null && colleague.matches("\\d{1,18}") ? Long.parseLong(colleague) : -1;
    }

    public String getApproved() {
        return approved;
    }

    public void setApproved(String approved) {
        this.approved = approved;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public int getOpinionDays() {
        return opinionDays;
    }

    public void setOpinionDays(int opinionDays) {
        this.opinionDays = opinionDays;
    }

    public OpinionStance getStance() {
        return stance;
    }

    public void setStance(OpinionStance stance) {
        this.stance = stance;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    /** By code, for the page: ticked or not. */
    public Map<String, Boolean> getUnits() {
        return units;
    }

    /** By id, for the page: ticked or not. */
    public Map<Long, Boolean> getPapers() {
        return papers;
    }
}
