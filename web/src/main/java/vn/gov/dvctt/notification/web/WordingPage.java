package vn.gov.dvctt.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.notification.api.NoticeLanguage;
import vn.gov.dvctt.notification.api.SaveWording;
import vn.gov.dvctt.notification.api.WordingDesk;
import vn.gov.dvctt.notification.api.WordingPlace;
import vn.gov.dvctt.notification.api.WordingPreview;
import vn.gov.dvctt.notification.api.WordingView;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;

/** The words of one kind of notice on one channel in one language; the address says which. */
@Named
@RequestScoped
public class WordingPage {
    @EJB
    private WordingDesk desk;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private WordingPlace place;
    private WordingView view;
    private WordingPreview shown;
    private String words;

    @PostConstruct
    void open() {
        place = new WordingPlace(
                parameters.getOrDefault("kind", ""),
                one(NoticeChannel.values(), "channel"),
                one(NoticeLanguage.values(), "language"));
        view = desk.wording(place);
        words = view.words();
    }

    private <E extends Enum<E>> E one(E[] all, String name) {
        var given = parameters.getOrDefault(name, "");
        return Arrays.stream(all)
                .filter(each -> each.name().equals(given))
                .findFirst()
                .orElse(all[0]);
    }

    public void load() {
        view.channels().size();
    }

    public String preview() {
        did(() -> shown = desk.preview(new SaveWording(place, words)));
        return null;
    }

    public String save() {
        return did(() -> desk.save(new SaveWording(place, words))) ? done("notice_wording.saved") : null;
    }

    public String takeBack() {
        desk.takeBack(place);
        return done("notice_wording.takenBack");
    }

    /** What is wrong with the words stands beside them; whatever else is refused is the page's. */
    private boolean did(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            if (refusal.key().equals("notice.notFound")) {
                throw refusal;
            }
            notices.fault(
                    "f:words", "refusal." + refusal.key(), refusal.arguments().toArray());
            return false;
        }
    }

    private String done(String key) {
        notices.sayNext(key);
        var self = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return self + "?faces-redirect=true&kind=" + place.kind() + "&channel=" + place.channel() + "&language="
                + place.language();
    }

    public boolean isMail() {
        return place.channel() == NoticeChannel.MAIL;
    }

    public String getKind() {
        return place.kind();
    }

    public NoticeChannel getChannel() {
        return place.channel();
    }

    public NoticeLanguage getLanguage() {
        return place.language();
    }

    public NoticeLanguage[] getLanguages() {
        return NoticeLanguage.values();
    }

    /** As they are written. */
    public List<String> getNames() {
        return view.placeholders().stream().map(name -> "${" + name + "}").toList();
    }

    public WordingView getView() {
        return view;
    }

    public WordingPreview getShown() {
        return shown;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
