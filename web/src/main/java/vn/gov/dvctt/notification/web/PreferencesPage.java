package vn.gov.dvctt.notification.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.gov.dvctt.notification.api.ChoiceRow;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.notification.api.NoticeLanguage;
import vn.gov.dvctt.notification.api.NoticeMatter;
import vn.gov.dvctt.notification.api.OwnNotices;
import vn.gov.dvctt.notification.api.PushBrowser;
import vn.gov.dvctt.notification.api.PushDesk;
import vn.gov.dvctt.shared.web.Notices;

/** By which ways a person wants to be told of what. */
@Named
@ViewScoped
public class PreferencesPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String SELF = "/own/notification/preferences.xhtml?faces-redirect=true";

    @EJB
    private OwnNotices desk;

    @Inject
    private Notices notices;

    @EJB
    private PushDesk push;

    private ArrayList<MatterForm> matters;
    private NoticeLanguage language;
    private String key;
    private int browsers;
    private String endpoint = "";
    private String p256dh = "";
    private String auth = "";

    public void load() {
        language = desk.language();
        key = push.key();
        browsers = push.browsers();
        matters = new ArrayList<>();
        for (var row : desk.choices()) {
            if (matters.isEmpty() || matters.get(matters.size() - 1).matter != row.matter()) {
                matters.add(new MatterForm(row.matter()));
            }
            matters.get(matters.size() - 1).ways.add(new Way(row));
        }
    }

    public String save() {
        desk.choose(matters.stream()
                .flatMap(matter -> matter.ways.stream()
                        .filter(way -> way.changed())
                        .map(way -> new ChoiceRow(matter.matter, way.channel, false, way.wanted)))
                .toList());
        if (language != desk.language()) {
            desk.speak(language);
        }
        notices.sayNext("own_notification_preferences.saved");
        return SELF;
    }

    public String subscribe() {
        push.subscribe(new PushBrowser(endpoint, p256dh, auth));
        notices.sayNext("own_notification_preferences.push.done");
        return SELF;
    }

    public String unsubscribe() {
        push.unsubscribe();
        notices.sayNext("own_notification_preferences.push.stopped");
        return SELF;
    }

    public NoticeLanguage[] getLanguages() {
        return NoticeLanguage.values();
    }

    public NoticeLanguage getLanguage() {
        return language;
    }

    public void setLanguage(NoticeLanguage language) {
        this.language = language;
    }

    public String getKey() {
        return key;
    }

    public int getBrowsers() {
        return browsers;
    }

    public String getEndpoint() {
        return endpoint;
    }

    public void setEndpoint(String endpoint) {
        this.endpoint = endpoint;
    }

    public String getP256dh() {
        return p256dh;
    }

    public void setP256dh(String p256dh) {
        this.p256dh = p256dh;
    }

    public String getAuth() {
        return auth;
    }

    public void setAuth(String auth) {
        this.auth = auth;
    }

    public List<MatterForm> getMatters() {
        return matters;
    }

    /** One matter and its ways. */
    public static class MatterForm implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        private final NoticeMatter matter;
        private final ArrayList<Way> ways = new ArrayList<>();

        MatterForm(NoticeMatter matter) {
            this.matter = matter;
        }

        public NoticeMatter getMatter() {
            return matter;
        }

        public List<Way> getWays() {
            return ways;
        }
    }

    /** One box to tick. */
    public static class Way implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        private final NoticeChannel channel;
        private final boolean always;
        private final boolean before;
        private boolean wanted;

        Way(ChoiceRow row) {
            channel = row.channel();
            always = row.always();
            before = row.wanted();
            wanted = row.wanted();
        }

        boolean changed() {
            return !always && wanted != before;
        }

        public NoticeChannel getChannel() {
            return channel;
        }

        public boolean isAlways() {
            return always;
        }

        public boolean isWanted() {
            return wanted;
        }

        public void setWanted(boolean ticked) {
            wanted = ticked;
        }
    }
}
