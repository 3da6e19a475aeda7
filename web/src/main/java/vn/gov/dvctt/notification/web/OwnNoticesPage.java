package vn.gov.dvctt.notification.web;

import jakarta.ejb.EJB;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.notification.api.NoticeRow;
import vn.gov.dvctt.notification.api.OwnNotices;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.web.Notices;

/** What the person was told, latest first. Looking marks nothing: that is a button, about what was shown. */
@Named
@ViewScoped
public class OwnNoticesPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String SELF = "/own/notification/list.xhtml?faces-redirect=true";

    @EJB
    private OwnNotices desk;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Page<NoticeRow> page = new Page<>(List.of(), "");

    public void load() {
        page = desk.notices(parameters.getOrDefault("after", ""));
    }

    /** Those that were shown, and older ones; what came meanwhile stays new. */
    public String seen(long latest) {
        desk.seen(latest);
        notices.sayNext("own_notification_list.done");
        return SELF;
    }

    public List<NoticeRow> getRows() {
        return page.rows();
    }

    public String getNext() {
        return page.next();
    }

    public long getLatest() {
        return page.rows().isEmpty() ? 0 : page.rows().get(0).id();
    }
}
