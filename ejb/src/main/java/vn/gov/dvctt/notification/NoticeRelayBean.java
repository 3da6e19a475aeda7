package vn.gov.dvctt.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.mail.Session;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.shared.BaseAddress;
import vn.gov.dvctt.shared.Installation;

/** Starts a postman for each way and lane, rings their bells after a commit, and has the mailbox of bounces emptied. No transaction spans a sending. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class NoticeRelayBean {
    @Resource
    private ManagedThreadFactory threads;

    @Resource(lookup = "java:/mail/dvctt")
    private Session session;

    @EJB
    private NoticeBoxBean box;

    private List<Postman> postmen;
    private BounceReader bounces;

    @PostConstruct
    void open() {
        var clock = Clock.systemUTC();
        var installation = Installation.ofThisPortal();
        var mail = new MailCarrier(box, session, BaseAddress.ofThisPortal(), clock);
        var social = new SocialCarrier(box, installation, clock);
        var push = new PushCarrier(box, PushSettings.of(installation), clock);
        postmen = new ArrayList<>();
        for (var lane : Lane.values()) {
            postmen.add(new Postman(box, NoticeChannel.MAIL, lane, mail));
            // whatever goes to a phone leaves as a text_message: nothing is left to carry
            postmen.add(new Postman(box, NoticeChannel.SMS, lane, due -> {}));
            postmen.add(new Postman(box, NoticeChannel.SOCIAL, lane, social));
            postmen.add(new Postman(box, NoticeChannel.PUSH, lane, push));
        }
        postmen.forEach(postman -> threads.newThread(postman).start());
        bounces = new BounceReader(
                installation, bounce -> box.cameBack(bounce.noticeId(), bounce.why(), clock.instant()));
        if (bounces.hasMailbox()) {
            threads.newThread(bounces).start();
        }
    }

    public void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeWritten news) {
        postmen.stream().filter(postman -> postman.lane() == news.lane()).forEach(Postman::ring);
    }

    @PreDestroy
    void close() {
        postmen.forEach(Postman::close);
        bounces.close();
    }
}
