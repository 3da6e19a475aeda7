package vn.gov.dvctt.notification.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.gov.dvctt.notification.api.OwnNotices;
import vn.gov.dvctt.shared.web.Viewer;

/** How many notices wait for the person, for the frame of every page. Counted once a request, and only for whoever is signed in. */
@Named
@RequestScoped
public class Bell {
    private static final int MOST = 100;

    @EJB
    private OwnNotices desk;

    @Inject
    private Viewer viewer;

    private Integer unread;

    public int getUnread() {
        if (unread == null) {
            unread = viewer.isCitizen() || viewer.isOfficial() || viewer.isOperator() ? desk.unread() : 0;
        }
        return unread;
    }

    /** 99+ is as good as any figure above. */
    public String getShown() {
        return getUnread() < MOST ? String.valueOf(getUnread()) : "99+";
    }
}
